import { moved } from '../../core/curriculum/selection.ts';
import type { DraftStep } from '../../core/learning/path-draft.ts';
import { makeArrangeable } from '../dom/arranging.ts';
import { element, filledText } from '../dom/elements.ts';
import type { Catalogue } from './catalogue.ts';
import { StepLine } from './step-line.ts';
import type { WorkshopWords } from './words.ts';

interface Options {
  catalogue: Catalogue;
  words: WorkshopWords;
  /** The steps are now these. */
  change: (steps: DraftStep[]) => void;
  say: (sentence: string) => void;
}

/** The steps of the path in their order. */
export class Steps {
  readonly #list: HTMLElement;
  readonly #seals: HTMLElement;
  readonly #options: Options;
  readonly #lines = new Map<string, StepLine>();
  #steps: readonly DraftStep[] = [];

  constructor(list: HTMLElement, seals: HTMLElement, options: Options) {
    this.#list = list;
    this.#seals = seals;
    this.#options = options;
    const { words, say } = options;
    makeArrangeable({
      list,
      move: (key, to) => this.#moveTo(key, to),
      tell: (what, key) => say(filledText(words[what], this.#place(key))),
    });
  }

  /** Shows the steps; the line that has the focus keeps it. */
  show(steps: readonly DraftStep[], days: readonly (string | undefined)[], dated: boolean): void {
    this.#steps = steps;
    const focused = document.activeElement;
    const lines = steps.map((step, index) => {
      const line = this.#lines.get(step.key) ?? this.#made(step.key);
      line.show(step, { index, count: steps.length, day: days[index], dated });
      return line.element;
    });
    for (const [index, line] of lines.entries())
      if (this.#list.children[index] !== line) this.#list.insertBefore(line, this.#list.children[index] ?? null);
    while (this.#list.children.length > lines.length) this.#list.lastElementChild?.remove();
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.#list.contains(focused))
      focused.focus({ preventScroll: true });
    const marks = steps.map(({ key }) => this.#options.catalogue.articleOf(key)?.mark ?? '');
    this.#seals.replaceChildren(...marks.map((mark) => element('span', 'seal todo', mark)));
  }

  #made(key: string): StepLine {
    const { catalogue, words, change } = this.#options;
    const article = catalogue.articleOf(key);
    if (!article) throw new Error(`no article ${key}`);
    const line = new StepLine(article, words, {
      change: (of, changed) => change(this.#steps.map((step) => (step.key === of ? { ...step, ...changed } : step))),
      move: (of, by) => this.#move(of, by),
      remove: (of) => this.#remove(of),
    });
    this.#lines.set(key, line);
    return line;
  }

  #place(key: string): Record<string, string | number> {
    const title = this.#options.catalogue.articleOf(key)?.title ?? key;
    return { title, n: this.#steps.findIndex((step) => step.key === key) + 1, all: this.#steps.length };
  }

  #moveTo(key: string, to: number): void {
    const keys = this.#steps.map((step) => step.key);
    const order = moved(keys, key, to - keys.indexOf(key));
    this.#options.change(order.flatMap((each) => this.#steps.find((step) => step.key === each) ?? []));
    this.#options.say(filledText(this.#options.words.moved, this.#place(key)));
  }

  #move(key: string, by: -1 | 1): void {
    this.#moveTo(key, this.#steps.findIndex((step) => step.key === key) + by);
    // At either end the button that was pressed can do no more.
    const line = this.#lines.get(key)?.element;
    const pressed = line?.querySelector<HTMLButtonElement>(`[data-step=${by < 0 ? 'up' : 'down'}]`);
    if (pressed?.disabled) line?.querySelector<HTMLElement>('button.step:enabled')?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }

  #remove(key: string): void {
    const at = this.#steps.findIndex((step) => step.key === key);
    const { title } = this.#place(key);
    this.#options.change(this.#steps.filter((step) => step.key !== key));
    this.#lines.delete(key);
    this.#options.say(filledText(this.#options.words.removed, { title: title ?? '' }));
    const next = this.#list.children[Math.min(at, this.#list.children.length - 1)];
    next?.querySelector<HTMLElement>('[data-step=remove]')?.focus({ preventScroll: true });
  }
}
