import type { Folding } from '../../core/search/folding.ts';
import type { SearchRecord } from '../../core/search/record.ts';
import { soundToken } from '../../core/search/tokens.ts';
import { visitUnits } from '../../core/search/units.ts';
import { weights } from '../../core/search/weights.ts';
import { byCodePoint } from './by-code-point.ts';
import { CborWriter } from './cbor.ts';
import { encodePage, plainWeight } from './encoded-page.ts';
import { Occurrences } from './occurrences.ts';
import type { Posted, PostedTokens } from './posted.ts';
import { Slabs } from './slabs.ts';
import { soundsOf } from './sounds.ts';
import { TokenIds } from './token-ids.ts';
import { TokenTable } from './token-table.ts';

/** The most that Pagefind's reader keeps. */
const mostWeight = 255;

/**
 * Where each token stands on each page, in the encoding of Pagefind's index files. Pages come in order, and what is known of a
 * page is encoded at once, so that ten thousand articles take little more memory than their index takes on disk.
 */
export class Postings implements PostedTokens {
  readonly #ids: TokenIds;
  readonly #table = new TokenTable();
  readonly #slabs = new Slabs();
  readonly #occurrences = new Occurrences();
  /** The tokens that the page at hand has. */
  #touched: number[] = [];
  readonly #writer = new CborWriter();

  constructor(folding: Folding) {
    this.#ids = new TokenIds(folding);
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

  posted(): Posted[] {
    return this.#ids.tokens
      .map((token, id) => ({ token, id, pages: this.#table.pages(id), size: this.#slabs.lengthOf(id) }))
      .sort((a, b) => byCodePoint(a.token, b.token));
  }

  write({ id, pages, size, token }: Posted, writer: CborWriter): void {
    writer.array(2).text(token).array(pages).skip(size);
    this.#slabs.copy(id, writer.buffer, writer.length);
  }

  /** Adds a text from this position on, and gives the position behind it. */
  #text(from: number, text: string, worth: number): number {
    const weight = Math.min(mostWeight, worth * plainWeight);
    let position = from;
    let before = -1;
    visitUnits(text, (start, end, isHan, apart) => {
      // A gap in the numbers keeps what stands apart from being found as one phrase.
      if (apart || position === from) {
        position++;
        before = -1;
      }
      if (isHan) {
        const character = this.#ids.ofCharacter(text, start, end);
        this.#occurs(this.#ids.ofSingle(character), position, weight);
        if (before >= 0) this.#occurs(this.#ids.ofPair(before, character), position - 1, weight);
        before = character;
      } else {
        this.#occurs(this.#ids.ofWord(text.slice(start, end)), position, weight);
        before = -1;
      }
      position++;
    });
    return position;
  }

  /** How a name sounds, from each of its characters on; whole names weigh most. */
  #sounds(from: number, name: string): number {
    let position = from + 1;
    for (const { letters, fromStart } of soundsOf(name)) {
      this.#occurs(this.#ids.ofToken(soundToken(letters)), position++, fromStart ? mostWeight : plainWeight);
    }
    return position;
  }

  #occurs(id: number, position: number, weight: number): void {
    const occurrence = this.#occurrences.add(position, weight);
    const before = this.#table.occurs(id, occurrence);
    if (before < 0) this.#touched.push(id);
    else this.#occurrences.next[before] = occurrence;
  }

  /** Encodes what the page at hand says. */
  #close(page: number): void {
    const writer = this.#writer;
    for (const id of this.#touched) {
      encodePage(page - this.#table.lastPage(id), this.#occurrences, this.#table.first(id), writer.clear());
      this.#slabs.append(id, writer.buffer, writer.length);
      this.#table.close(id, page);
    }
    this.#touched = [];
    this.#occurrences.count = 0;
  }
}
