import { queryFrom } from '../../core/search/query.ts';
import { finishedMilliseconds, Typing } from '../search/typing.ts';

/** The field for words. */
export class WordsField {
  readonly #input: HTMLInputElement;
  readonly #ask: (query: string, isHalfTyped: boolean) => void;
  readonly #typing: Typing;
  #asked = '';
  /** What was asked for could not be looked for, and may be asked for again: by a submit, or when the network is back. */
  failed = false;
  /** When words were last asked for by typing. */
  #typedAt = Number.NEGATIVE_INFINITY;

  constructor(input: HTMLInputElement, ask: (query: string, isHalfTyped: boolean) => void) {
    this.#input = input;
    this.#ask = ask;
    this.#typing = new Typing(input, () => this.#askNow());
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askNow();
      this.#typedAt = Number.NEGATIVE_INFINITY;
    });
    window.addEventListener('online', () => this.failed && this.query === this.#asked && this.#askNow());
  }

  /** What stands in the field. */
  get query(): string {
    return queryFrom(this.#input.value).text;
  }

  /** Shows what is asked for now. The next words that are typed are a new question. */
  show(query: string): void {
    this.#typing.stop();
    if (query !== this.query) this.#input.value = query;
    if (query !== this.#asked) this.#typedAt = Number.NEGATIVE_INFINITY;
    this.#asked = query;
    this.failed = false;
  }

  #askNow(): void {
    this.#typing.stop();
    const { query } = this;
    const isAgain = query === this.#asked;
    if (isAgain && !this.failed) return;
    const now = performance.now();
    this.#asked = query;
    this.#ask(query, isAgain || now - this.#typedAt < finishedMilliseconds);
    this.#typedAt = now;
  }
}
