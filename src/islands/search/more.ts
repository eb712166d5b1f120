import { filledText } from '../dom/elements.ts';
import type { SearchResult } from '../search-api/answer.ts';
import type { Answers } from './answers.ts';

/** How many results are shown at once. */
export const atOnce = 10;

interface Options {
  answers: Answers;
  /** How the button is called; `{count}` is how many more it shows. */
  label: string;
  /** It was pressed. */
  pressed: () => void;
  /** So many results stand there now, these lines are new. */
  add: (lines: HTMLLIElement[], count: number) => void;
}

/** A button that shows some more results, until there are no more. */
export class More {
  #button: HTMLButtonElement;
  #options: Options;

  constructor(button: HTMLButtonElement, options: Options) {
    this.#button = button;
    this.#options = options;
  }

  /** Offers the results from this one on. */
  offer(results: readonly SearchResult[], from: number): void {
    const next = results.slice(from, from + atOnce);
    this.#button.hidden = next.length === 0;
    this.#button.textContent = filledText(this.#options.label, { count: next.length });
    const show = async (): Promise<void> => {
      this.#options.pressed();
      const lines = await this.#options.answers.lines(next);
      // Meanwhile something else may have been asked.
      if (this.#button.onclick !== show) return;
      this.#options.add(lines, from + lines.length);
      this.offer(results, from + lines.length);
      lines[0]?.querySelector('a')?.focus();
    };
    this.#button.onclick = show;
  }
}
