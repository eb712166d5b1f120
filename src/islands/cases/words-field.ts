import { queryFrom } from '../../core/search/query.ts';
import { finishedMilliseconds, Typing } from '../search/typing.ts';

/** The field for words. */
export class WordsField {
  readonly #input: HTMLInputElement;
  readonly #ask: (query: string, isHalfTyped: boolean) => void;
  readonly #typing: Typing;
  #asked = '';
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
  }

  #askNow(): void {
    this.#typing.stop();
    const { query } = this;
    if (query === this.#asked) return;
    const now = performance.now();
    this.#asked = query;
    this.#ask(query, now - this.#typedAt < finishedMilliseconds);
    this.#typedAt = now;
  }
}
