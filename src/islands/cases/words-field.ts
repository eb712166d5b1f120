import { queryFrom } from '../../core/search/query.ts';

const restMilliseconds = 150;
/** Words that stood so long were not half typed. */
const finishedMilliseconds = 2000;

/** The field for words. What an input method is still composing is left alone. */
export class WordsField {
  readonly #input: HTMLInputElement;
  readonly #ask: (query: string, isHalfTyped: boolean) => void;
  #asked = '';
  #timer = 0;
  /** When words were last asked for by typing. */
  #typedAt = Number.NEGATIVE_INFINITY;

  constructor(input: HTMLInputElement, ask: (query: string, isHalfTyped: boolean) => void) {
    this.#input = input;
    this.#ask = ask;
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#askSoon();
    });
    input.addEventListener('compositionstart', () => clearTimeout(this.#timer));
    input.addEventListener('compositionend', () => this.#askSoon());
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askNow();
      this.#typedAt = Number.NEGATIVE_INFINITY;
    });
  }

  /** What stands in the field. */
  get query(): string {
    return queryFrom(this.#input.value).text;
  }

  /** Shows what is asked for now. The next words that are typed are a new question. */
  show(query: string): void {
    clearTimeout(this.#timer);
    if (query !== this.query) this.#input.value = query;
    if (query !== this.#asked) this.#typedAt = Number.NEGATIVE_INFINITY;
    this.#asked = query;
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#askNow(), restMilliseconds);
  }

  #askNow(): void {
    clearTimeout(this.#timer);
    const { query } = this;
    if (query === this.#asked) return;
    const now = performance.now();
    this.#asked = query;
    this.#ask(query, now - this.#typedAt < finishedMilliseconds);
    this.#typedAt = now;
  }
}
