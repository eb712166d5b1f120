import type { Folding } from '../../core/search/folding.ts';
import type { SearchRecord } from '../../core/search/record.ts';
import { pairToken, singleToken, soundToken, wordToken } from '../../core/search/tokens.ts';
import { unitsIn } from '../../core/search/units.ts';
import { weights } from '../../core/search/weights.ts';
import { CborWriter } from './cbor.ts';
import { Slabs } from './slabs.ts';
import { soundsOf } from './sounds.ts';

/** The weight of plain text in Pagefind's files; other weights count from here. */
const plainWeight = 25;
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

/** What one occurrence of a token on the page at hand says; `next` leads to the following one. */
class Occurrences {
  positions = new Uint32Array(1 << 12);
  weights = new Uint8Array(1 << 12);
  next = new Int32Array(1 << 12);
  count = 0;

  add(position: number, weight: number): number {
    if (this.count === this.positions.length) this.#grow();
    this.positions[this.count] = position;
    this.weights[this.count] = weight;
    this.next[this.count] = -1;
    return this.count++;
  }

  #grow(): void {
    const grown = <T extends Uint32Array | Uint8Array | Int32Array>(old: T, make: new (size: number) => T): T => {
      const wider = new make(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.positions = grown(this.positions, Uint32Array);
    this.weights = grown(this.weights, Uint8Array);
    this.next = grown(this.next, Int32Array);
  }
}

/**
 * Where each token stands on each page, in the encoding of Pagefind's index files. Pages come in order, and what is known of a
 * page is encoded at once, so that ten thousand articles take little more memory than their index takes on disk.
 */
export class Postings {
  readonly #folding: Folding;
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #others = new Map<string, number>();
  readonly #tokens: string[] = [];
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
    return this.#tokens
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
    for (const [index, unit] of units.entries()) {
      // A gap in the numbers keeps what stands apart from being found as one phrase.
      if (unit.apart || index === 0) position++;
      if (unit.han) this.#occurs(this.#idOf(singleToken(unit.text)), position, weight);
      else this.#occurs(this.#idOf(wordToken(unit.text)), position, weight);
      const next = units[index + 1];
      if (unit.han && next?.han && !next.apart) this.#occurs(this.#pairId(unit.text, next.text), position, weight);
      position++;
    }
    return position;
  }

  /** How a name sounds, from each of its characters on; whole names weigh most. */
  #sounds(from: number, name: string): number {
    let position = from + 1;
    for (const { letters, fromStart } of soundsOf(name)) {
      this.#occurs(this.#idOf(soundToken(letters)), position++, fromStart ? mostWeight : plainWeight);
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
      const bytes = this.#encoded(page - (this.#lastPage[id] ?? 0), this.#first[id] ?? 0);
      this.#slabs.append(id, bytes);
      this.#lastPage[id] = page;
      this.#pages[id] = (this.#pages[id] ?? 0) + 1;
      this.#sizes[id] = (this.#sizes[id] ?? 0) + bytes.length;
      this.#latest[id] = -1;
    }
    this.#touched = [];
    this.#occurrences.count = 0;
  }

  /** A page of a token: its distance to the page before, then places; a negative number changes the weight of those behind it. */
  #encoded(distance: number, first: number): Uint8Array {
    const { positions, weights: weightOf, next } = this.#occurrences;
    const found: { position: number; weight: number }[] = [];
    for (let at = first; at >= 0; at = next[at] ?? -1)
      found.push({ position: positions[at] ?? 0, weight: weightOf[at] ?? 0 });
    const rank = (weight: number): number => (weight === plainWeight ? 0 : weight);
    found.sort((a, b) => rank(a.weight) - rank(b.weight) || a.position - b.position);
    let changes = 0;
    let weight = plainWeight;
    for (const place of found) {
      if (place.weight !== weight) changes++;
      weight = place.weight;
    }
    const writer = this.#writer
      .clear()
      .array(2)
      .number(distance)
      .array(found.length + changes);
    let last = 0;
    weight = plainWeight;
    for (const place of found) {
      if (place.weight !== weight) {
        writer.number(-place.weight - 1);
        weight = place.weight;
        last = 0;
      }
      writer.number(place.position - last);
      last = place.position;
    }
    return writer.bytes;
  }

  #idOf(token: string): number {
    return this.#others.get(token) ?? this.#newId(token, (id) => this.#others.set(token, id));
  }

  #pairId(first: string, second: string): number {
    let seconds = this.#pairs.get(first);
    if (!seconds) {
      seconds = new Map();
      this.#pairs.set(first, seconds);
    }
    const known = seconds;
    return known.get(second) ?? this.#newId(pairToken(first, second), (id) => known.set(second, id));
  }

  #newId(token: string, remember: (id: number) => void): number {
    const id = this.#tokens.push(token) - 1;
    this.#latest[id] = -1;
    remember(id);
    return id;
  }
}

/** As UTF-8 sorts, and unlike JavaScript: characters beyond the basic plane come last. */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return raised(left) - raised(right);
  }
  return a.length - b.length;
}

const raised = (code: number): number => (code >= 0xd800 && code < 0xe000 ? code + 0x10000 : code);
