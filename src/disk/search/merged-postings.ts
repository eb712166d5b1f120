import { byCodePoint } from './by-code-point.ts';
import { CborWriter } from './cbor.ts';
import { CborCursor } from './cbor-cursor.ts';
import type { Posted, PostedTokens } from './posted.ts';

/** A token that stood in the last index, and its bytes there. */
interface Standing {
  token: string;
  pages: number;
  cursor: CborCursor;
  /** Where its pages begin and end. */
  from: number;
  to: number;
  file: number;
  /** Whether it stands on a page that changed. */
  isOnChanged: boolean;
}

/** One page of a token: its places, as they are written. */
interface PagePlaces {
  page: number;
  places: Uint8Array;
}

/**
 * The tokens of the last index, in which some pages say something else now. Most tokens stand as they stood, and so do most of
 * the files that they are in.
 */
export class MergedPostings implements PostedTokens {
  readonly #posted: Posted[] = [];
  /** The pages of each, by its id: where they stand. */
  readonly #bytes: { bytes: Uint8Array; from: number; to: number }[] = [];
  readonly #writer = new CborWriter();

  /**
   * @param files The data of the files of the last index, in order.
   * @param changed The pages that changed.
   * @param fresh What those pages say now.
   */
  constructor(files: Iterable<Uint8Array>, changed: ReadonlySet<number>, fresh: PostedTokens) {
    const added = fresh.posted();
    let next = 0;
    const comesBefore = (one: Posted | undefined, token: string): one is Posted =>
      one !== undefined && byCodePoint(one.token, token) < 0;
    for (const standing of standingIn(files, changed)) {
      for (let one = added[next]; comesBefore(one, standing.token); one = added[++next]) this.#addFresh(one, fresh);
      const one = added[next];
      const isAdded = one?.token === standing.token;
      if (isAdded) next++;
      if (!isAdded && !standing.isOnChanged) this.#keep(standing);
      else this.#change(standing, changed, isAdded ? pagesOf(one, fresh) : []);
    }
    for (const one of added.slice(next)) this.#addFresh(one, fresh);
  }

  posted(): Posted[] {
    return this.#posted;
  }

  write({ id, pages, token }: Posted, writer: CborWriter): void {
    writer.array(2).text(token).array(pages);
    const standing = this.#bytes[id];
    if (standing) writer.raw(standing.bytes.subarray(standing.from, standing.to));
  }

  #keep({ token, pages, cursor, from, to, file }: Standing): void {
    const id = this.#bytes.push({ bytes: cursor.bytes, from, to }) - 1;
    this.#posted.push({ token, pages, size: to - from, id, keptIn: file });
  }

  /** What stays is copied as it stands; only behind a page that came or went is the way from page to page another. */
  #change(standing: Standing, changed: ReadonlySet<number>, fresh: readonly PagePlaces[]): void {
    const { cursor, from } = standing;
    const writer = this.#writer.clear();
    let [copied, before, last, pages, next] = [from, 0, 0, 0, 0];
    const put = (page: number, places: Uint8Array): void => {
      writer
        .array(2)
        .number(page - last)
        .raw(places);
      last = page;
      pages++;
    };
    cursor.at = from;
    for (let left = standing.pages; left > 0; left--) {
      const start = cursor.at;
      cursor.head();
      const page = before + cursor.head();
      const places = cursor.at;
      cursor.skip(cursor.head());
      const isGone = changed.has(page);
      if (!isGone && last === before && !((fresh[next]?.page ?? page) < page)) {
        last = page;
        pages++;
      } else {
        writer.raw(cursor.bytes.subarray(copied, start));
        for (let one = fresh[next]; one && one.page <= page; one = fresh[++next]) put(one.page, one.places);
        if (!isGone) put(page, cursor.bytes.subarray(places, cursor.at));
        copied = cursor.at;
      }
      before = page;
    }
    writer.raw(cursor.bytes.subarray(copied, cursor.at));
    for (const one of fresh.slice(next)) put(one.page, one.places);
    const { bytes } = writer;
    // It stands on the page as it stood before: nearly all words of an article in which one sentence changed.
    if (cursor.bytes.subarray(from, standing.to).equals(bytes)) this.#keep(standing);
    else this.#add(standing.token, pages, bytes);
  }

  /** A token that stood nowhere. */
  #addFresh(posted: Posted, fresh: PostedTokens): void {
    const writer = this.#writer.clear();
    fresh.write(posted, writer);
    const { bytes } = writer;
    this.#add(posted.token, posted.pages, bytes.subarray(bytes.length - posted.size));
  }

  #add(token: string, pages: number, bytes: Uint8Array): void {
    if (pages === 0) return;
    const id = this.#bytes.push({ bytes, from: 0, to: bytes.length }) - 1;
    this.#posted.push({ token, pages, size: bytes.length, id });
  }
}

/** The tokens of an index, in order. */
function* standingIn(files: Iterable<Uint8Array>, changed: ReadonlySet<number>): Generator<Standing> {
  const isChanged = new Uint8Array(Math.max(0, ...changed) + 1);
  for (const page of changed) isChanged[page] = 1;
  let file = 0;
  for (const data of files) {
    const cursor = new CborCursor(Buffer.from(data.buffer, data.byteOffset, data.length));
    cursor.head();
    for (let left = cursor.head(); left > 0; left--) {
      cursor.head();
      const token = cursor.text();
      const pages = cursor.head();
      const from = cursor.at;
      let isOnChanged = false;
      for (let page = 0, rest = pages; rest > 0; rest--) {
        cursor.head();
        page += cursor.head();
        isOnChanged ||= isChanged[page] === 1;
        cursor.skip(cursor.head());
      }
      yield { token, pages, cursor, from, to: cursor.at, file, isOnChanged };
    }
    file++;
  }
}

/** The pages of a token, from where the cursor stands. */
function placesFrom(cursor: CborCursor, pages: number): PagePlaces[] {
  let page = 0;
  return Array.from({ length: pages }, () => {
    cursor.head();
    page += cursor.head();
    const from = cursor.at;
    cursor.skip(cursor.head());
    return { page, places: cursor.bytes.subarray(from, cursor.at) };
  });
}

function pagesOf(posted: Posted, tokens: PostedTokens): PagePlaces[] {
  const writer = new CborWriter();
  tokens.write(posted, writer);
  const cursor = new CborCursor(Buffer.from(writer.bytes));
  cursor.head();
  cursor.text();
  return placesFrom(cursor, cursor.head());
}
