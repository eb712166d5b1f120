import type { Followed } from './built-links.ts';
import { LineShelf } from './line-shelf.ts';

/** A page as it was made, and what it links to. */
export interface KeptPage {
  bytes: Buffer;
  links: Followed;
}

/** Pages kept between builds, by a key that covers everything they show. */
export class PageCache {
  readonly #shelf: LineShelf;

  constructor(file: string) {
    this.#shelf = new LineShelf(file);
  }

  /** The page of a key; undefined where none is kept, or the disk has damaged it. */
  take(key: string): KeptPage | undefined {
    const kept = this.#shelf.take(key);
    if (!kept) return undefined;
    const { bytes, head } = kept;
    return { links: JSON.parse(bytes.toString('utf8', 0, head)) as Followed, bytes: bytes.subarray(head) };
  }

  /** What the page of a key links to. */
  links(key: string): Followed | undefined {
    const head = this.#shelf.takeHead(key);
    return head && (JSON.parse(head.toString()) as Followed);
  }

  put(key: string, { bytes, links }: KeptPage): void {
    const head = Buffer.from(`${JSON.stringify(links)}\n`);
    this.#shelf.put(key, Buffer.concat([head, bytes]), head.length);
  }

  /** Keeps what is new for the next build, and closes the cache. */
  save(): void {
    this.#shelf.save();
    this.#shelf.close();
  }
}
