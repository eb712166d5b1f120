import { createHash } from 'node:crypto';
import { LineShelf } from '../line-shelf.ts';

export const digestOf = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('base64url').slice(0, 22);

/** A page of the index: a digest of all that it follows from, its length in units, and the digest of its fragment as it is served. */
export interface KeptPage {
  stamp: string;
  length: number;
  digest: string;
}

/** A file of words: how many it has, and its digest as it is served. */
export interface KeptFile {
  words: number;
  digest: string;
}

interface Table {
  pages: readonly KeptPage[];
  files: readonly KeptFile[];
}

/** What is kept of an index, so that the next one need not be made from nothing. */
export class KeptIndex {
  readonly #shelf: LineShelf;
  readonly #code: string;
  /** The last index, if the same code has made it, and the data of its files, not zipped. */
  readonly last: (Table & { data: Buffer[] }) | undefined;

  /** @param code A digest of the code that makes the index. */
  constructor(file: string, code: string) {
    this.#shelf = new LineShelf(file);
    this.#code = code;
    this.last = this.#read();
  }

  #read(): KeptIndex['last'] {
    const table = this.#shelf.take(this.#code)?.bytes;
    if (!table) return undefined;
    const { pages, files } = JSON.parse(table.toString()) as Table;
    const data = files.flatMap(({ digest }) => this.#shelf.take(digest)?.bytes ?? []);
    // One that the disk has damaged is missed by all that is merged with it.
    return data.length === files.length ? { pages, files, data } : undefined;
  }

  /** What is kept under a digest; undefined where the disk has damaged it. */
  bytes(digest: string): Uint8Array | undefined {
    return this.#shelf.take(digest)?.bytes;
  }

  put(digest: string, bytes: Uint8Array): void {
    this.#shelf.put(digest, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0);
  }

  /** Keeps an index whose parts were put here, now or before; a build that is killed leaves what was kept until then. */
  save(pages: readonly KeptPage[], files: readonly KeptFile[]): void {
    for (const { digest } of [...pages, ...files]) this.#shelf.keep(digest);
    this.put(
      this.#code,
      Buffer.from(
        JSON.stringify({
          pages: pages.map(({ stamp, length, digest }) => ({ stamp, length, digest })),
          files: files.map(({ words, digest }) => ({ words, digest })),
        } satisfies Table),
      ),
    );
    this.#shelf.save();
  }

  close(): void {
    this.#shelf.close();
  }
}
