import { mkdirSync, readFileSync, renameSync, type Stats, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Seen = Record<string, [number: number, size: number, written: number, changed: number, digest: string]>;

/** A file may be written again within one tick of its disk's clock, in milliseconds, and keep its dates; FAT counts two seconds. */
const tick = 2_000;

/**
 * What the files of a content folder said when they were last read, without reading them again. A file that is still the same
 * one to the disk, as long as it was, and neither written nor changed since, says the same: git's index works like that.
 */
export class SeenFiles {
  readonly #file: string;
  readonly #last: Seen;
  readonly #now: Seen = {};
  #isNew = false;

  /** @param file Where this is kept. */
  constructor(file: string) {
    this.#file = file;
    this.#last = read(file);
  }

  /** The digest of a file as it was read; undefined when it may say something else by now. */
  digest(file: string, stat: Stats): string | undefined {
    const seen = this.#now[file] ?? this.#last[file];
    if (!seen) return undefined;
    const [number, size, written, changed, digest] = seen;
    const isSame = stat.ino === number && stat.size === size && stat.mtimeMs === written && stat.ctimeMs === changed;
    if (!isSame) return undefined;
    this.#now[file] = seen;
    return digest;
  }

  /** Remembers a file whose dates were looked at before it was read. */
  add(file: string, { ino, size, mtimeMs, ctimeMs }: Stats, digest: string): void {
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < tick) return;
    this.#now[file] = [ino, size, mtimeMs, ctimeMs, digest];
    this.#isNew = true;
  }

  /** Keeps it for the next run: what was asked for or added. */
  save(): void {
    if (!this.#isNew) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(this.#now));
    renameSync(aside, this.#file);
    this.#isNew = false;
  }
}

function read(file: string): Seen {
  try {
    const seen: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isRow = (row: unknown): boolean => Array.isArray(row) && row.length === 5 && typeof row[4] === 'string';
    return typeof seen === 'object' && seen !== null && Object.values(seen).every(isRow) ? (seen as Seen) : {};
  } catch {
    return {}; // There is none yet, or the disk has damaged it.
  }
}
