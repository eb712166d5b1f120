import type { Folding } from '../../core/search/folding.ts';
import type { SearchRecord } from '../../core/search/record.ts';
import { soundToken, wordToken } from '../../core/search/tokens.ts';
import { unitsIn } from '../../core/search/units.ts';
import { weights } from '../../core/search/weights.ts';
import { byCodePoint } from './by-code-point.ts';
import { CborWriter } from './cbor.ts';
import { encodedPage, plainWeight, type WeightedPlace } from './encoded-page.ts';
import { Occurrences } from './occurrences.ts';
import { Slabs } from './slabs.ts';
import { soundsOf } from './sounds.ts';
import { TokenIds } from './token-ids.ts';

/** The most that Pagefind's reader keeps. */
const mostWeight = 255;

/** A token as the index has it: the pages that follow are written one behind the other, ready for its file. */
export interface Posted {
  token: string;
  pages: number;
  /** Bytes of its pages, without the head of the list. */
  size: number;
  id: number;
}

/**
 * Where each token stands on each page, in the encoding of Pagefind's index files. Pages come in order, and what is known of a
 * page is encoded at once, so that ten thousand articles take little more memory than their index takes on disk.
 */
export class Postings {
  readonly #folding: Folding;
  readonly #ids = new TokenIds();
  readonly #pages: number[] = [];
  readonly #sizes: number[] = [];
  readonly #lastPage: number[] = [];
  readonly #slabs = new Slabs();
  readonly #occurrences = new Occurrences();
  /** The first and the last occurrence of each token on the page at hand. */
  readonly #first: number[] = [];
  readonly #latest: number[] = [];
  #touched: number[] = [];
  readonly #writer = new CborWriter();

  constructor(folding: Folding) {
    this.#folding = folding;
  }

  /** Adds a record as the page of this number, which must be higher than those before. Gives its length in units. */
  add(page: number, record: SearchRecord): number {
    let at = this.#text(0, record.title, weights.title);
    for (const tag of record.tags) at = this.#text(at, tag, weights.tags);
    at = this.#text(at, record.summary, weights.summary);
    for (const { title, text } of record.sections) {
      at = this.#text(at, title, weights.heading);
      at = this.#text(at, text, weights.text);
    }
    const length = at;
    for (const name of record.names) at = this.#sounds(at, name);
    this.#close(page);
    return length;
  }

  /** All tokens, in the order in which Pagefind's reader compares them: by code point. */
  posted(): Posted[] {
    return this.#ids.tokens
      .map((token, id) => ({ token, id, pages: this.#pages[id] ?? 0, size: this.#sizes[id] ?? 0 }))
      .sort((a, b) => byCodePoint(a.token, b.token));
  }

  /** Writes the pages of a token behind what the writer has. */
  write({ id, pages, token }: Posted, writer: CborWriter): void {
    writer.array(2).text(token).array(pages);
    for (const bytes of this.#slabs.of(id)) writer.raw(bytes);
  }

  /** Adds a text from this position on, and gives the position behind it. */
  #text(from: number, text: string, worth: number): number {
    const weight = Math.min(mostWeight, worth * plainWeight);
    const units = unitsIn(text, this.#folding);
    let position = from;
    let before = -1;
    for (const [index, unit] of units.entries()) {
      // A gap in the numbers keeps what stands apart from being found as one phrase.
      if (unit.apart || index === 0) {
        position++;
        before = -1;
      }
      if (unit.han) {
        const character = this.#ids.ofCharacter(unit.text);
        this.#occurs(this.#ids.ofSingle(character), position, weight);
        if (before >= 0) this.#occurs(this.#ids.ofPair(before, character), position - 1, weight);
        before = character;
      } else {
        this.#occurs(this.#ids.ofWord(wordToken(unit.text)), position, weight);
        before = -1;
      }
      position++;
    }
    return position;
  }

  /** How a name sounds, from each of its characters on; whole names weigh most. */
  #sounds(from: number, name: string): number {
    let position = from + 1;
    for (const { letters, fromStart } of soundsOf(name)) {
      this.#occurs(this.#ids.ofWord(soundToken(letters)), position++, fromStart ? mostWeight : plainWeight);
    }
    return position;
  }

  #occurs(id: number, position: number, weight: number): void {
    const occurrence = this.#occurrences.add(position, weight);
    const latest = this.#latest[id] ?? -1;
    if (latest < 0) {
      this.#first[id] = occurrence;
      this.#touched.push(id);
    } else this.#occurrences.next[latest] = occurrence;
    this.#latest[id] = occurrence;
  }

  /** Encodes what the page at hand says. */
  #close(page: number): void {
    for (const id of this.#touched) {
      const distance = page - (this.#lastPage[id] ?? 0);
      const bytes = encodedPage(distance, this.#places(this.#first[id] ?? 0), this.#writer.clear());
      this.#slabs.append(id, bytes);
      this.#lastPage[id] = page;
      this.#pages[id] = (this.#pages[id] ?? 0) + 1;
      this.#sizes[id] = (this.#sizes[id] ?? 0) + bytes.length;
      this.#latest[id] = -1;
    }
    this.#touched = [];
    this.#occurrences.count = 0;
  }

  #places(first: number): WeightedPlace[] {
    const { positions, weights: weightOf, next } = this.#occurrences;
    const found: WeightedPlace[] = [];
    for (let at = first; at >= 0; at = next[at] ?? -1)
      found.push({ position: positions[at] ?? 0, weight: weightOf[at] ?? 0 });
    return found;
  }
}
