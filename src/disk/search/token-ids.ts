import { pairToken, singleToken } from '../../core/search/tokens.ts';
import { PairIds } from './pair-ids.ts';

/** A number for each token that was ever seen, in the order in which they were first seen. */
export class TokenIds {
  readonly tokens: string[] = [];
  readonly #pairs = new PairIds();
  readonly #words = new Map<string, number>();
  readonly #characters = new Map<string, number>();
  readonly #written: string[] = [];
  readonly #singles: number[] = [];

  /** A number for a Han character, by which it is named below. */
  ofCharacter(character: string): number {
    const known = this.#characters.get(character);
    if (known !== undefined) return known;
    this.#characters.set(character, this.#written.length);
    this.#singles.push(this.#new(singleToken(character)));
    return this.#written.push(character) - 1;
  }

  /** The id of a Han character alone. */
  ofSingle(character: number): number {
    return this.#singles[character] ?? -1;
  }

  /** The id of two Han characters in a row. */
  ofPair(first: number, second: number): number {
    return this.#pairs.of(first, second, () =>
      this.#new(pairToken(this.#written[first] ?? '', this.#written[second] ?? '')),
    );
  }

  /** The id of any other token. */
  ofWord(token: string): number {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    const id = this.#new(token);
    this.#words.set(token, id);
    return id;
  }

  #new(token: string): number {
    return this.tokens.push(token) - 1;
  }
}
