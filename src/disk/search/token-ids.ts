import type { Folding } from '../../core/search/folding.ts';
import { pairToken, singleToken, wordToken } from '../../core/search/tokens.ts';
import { foldedHan, foldedWord } from '../../core/search/units.ts';
import { PairIds } from './pair-ids.ts';

/** A number for each token that was ever seen, in the order in which they were first seen. */
export class TokenIds {
  readonly tokens: string[] = [];
  readonly #folding: Folding;
  readonly #pairs = new PairIds();
  readonly #words = new Map<string, number>();
  readonly #characters = new Map<string, number>();
  /** The same for characters of one UTF-16 unit, by that unit, plus one; they are asked for millions of times. */
  readonly #short = new Uint32Array(0x1_0000);
  readonly #written: string[] = [];
  readonly #singles: number[] = [];

  constructor(folding: Folding) {
    this.#folding = folding;
  }

  /** A number for a Han character as it stands in a text, by which it is named below: the same for all that are folded into one. */
  ofCharacter(text: string, start: number, end: number): number {
    const code = end - start === 1 ? text.charCodeAt(start) : 0;
    const known = this.#short[code] ?? 0;
    if (code > 0 && known > 0) return known - 1;
    const id = this.#ofFolded(foldedHan(text.slice(start, end), this.#folding));
    if (code > 0) this.#short[code] = id + 1;
    return id;
  }

  #ofFolded(character: string): number {
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
    const known = this.#pairs.of(first, second);
    if (known >= 0) return known;
    const id = this.#new(pairToken(this.#written[first] ?? '', this.#written[second] ?? ''));
    this.#pairs.add(first, second, id);
    return id;
  }

  /** The id of a word as it stands in a text. */
  ofWord(word: string): number {
    return this.ofToken(wordToken(foldedWord(word)));
  }

  /** The id of any other token. */
  ofToken(token: string): number {
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
