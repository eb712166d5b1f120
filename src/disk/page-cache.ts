import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Followed } from './built-links.ts';
import { type Line, LineWriter, linesIn, opened, wholeLine } from './reading-lines.ts';

/** A page as it was made, and what it links to. */
export interface KeptPage {
  bytes: Buffer;
  links: Followed;
}

/**
 * Pages kept between builds, by a key that covers everything they show. They lie in one file that is read page by page; `save`
 * writes it anew with those that were taken or put, and renames it, so that a build that is killed leaves the old one.
 */
export class PageCache {
  readonly #file: string;
  readonly #descriptor: number | undefined;
  readonly #lines: ReadonlyMap<string, Line>;
  readonly #used = new Set<string>();
  #fresh: LineWriter | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#descriptor = opened(file);
    this.#lines = this.#descriptor === undefined ? new Map() : linesIn(this.#descriptor);
  }

  /** The page of a key; undefined where none is kept, or the disk has damaged it. */
  take(key: string): KeptPage | undefined {
    const line = this.#lines.get(key);
    const whole = line && wholeLine(line);
    if (!line || !whole) return undefined;
    this.#used.add(key);
    return { links: JSON.parse(whole.toString('utf8', 0, line.head)) as Followed, bytes: whole.subarray(line.head) };
  }

  put(key: string, { bytes, links }: KeptPage): void {
    const head = Buffer.from(`${JSON.stringify(links)}\n`);
    this.#writer().write(key, Buffer.concat([head, bytes]), head.length);
  }

  #writer(): LineWriter {
    if (this.#fresh) return this.#fresh;
    mkdirSync(dirname(this.#file), { recursive: true });
    this.#fresh = new LineWriter(`${this.#file}.${process.pid}-${randomBytes(4).toString('hex')}`);
    return this.#fresh;
  }

  /** Keeps what was taken and put, and nothing else. */
  save(): void {
    if (!this.#fresh && this.#lines.size === this.#used.size) return;
    const writer = this.#writer();
    for (const key of this.#used) {
      const line = this.#lines.get(key);
      const whole = line && wholeLine(line);
      if (line && whole) writer.write(key, whole, line.head);
    }
    // Closed before it is renamed: Windows does not replace what is open.
    writer.end();
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    renameSync(writer.file, this.#file);
  }
}
