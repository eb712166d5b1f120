import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { standingAt } from './site-files.ts';

/** How long a file is, when it was written, and a key of what it says; by the number of the file. */
type Known = Record<number, [size: number, written: number, key: string]>;

/**
 * What files of a built site say, without reading them: of the site that was built last, and of the one before, which the next
 * build is written over. A file that has the number, the length and the date that we gave it is the one that we wrote.
 */
export class KnownFiles {
  readonly #file: string;
  readonly #last: readonly Known[];
  readonly #now: Known = {};
  readonly #time = new Date();

  /** @param file Where this is kept from build to build. */
  constructor(file: string) {
    this.#file = file;
    this.#last = read(file);
  }

  /**
   * Whether a file says what goes by this key; then it is given the date of this build, as all others. One that is not there
   * becomes a second name of its twin in the site that is served, if that says it: neither is ever written into, only replaced.
   */
  has(path: string, key: string, twin?: string): boolean {
    const stat = standingAt(path);
    const known = stat ? this.#known(stat, key) : twin !== undefined && this.#named(path, key, twin);
    if (!known) return false;
    utimesSync(path, this.#time, this.#time);
    this.#now[known.ino] = [known.size, this.#time.getTime(), key];
    return true;
  }

  #known(stat: Stats | undefined, key: string): Stats | undefined {
    return stat?.isFile() && this.#last.some((known) => isWritten(known[stat.ino], stat, key)) ? stat : undefined;
  }

  #named(path: string, key: string, twin: string): Stats | undefined {
    try {
      const known = this.#known(standingAt(twin), key);
      if (!known) return undefined;
      mkdirSync(dirname(path), { recursive: true });
      linkSync(twin, path);
      return known;
    } catch {
      return undefined; // Not every disk gives a file two names.
    }
  }

  /** Remembers what a file says that was just written. */
  add(path: string, key: string): void {
    const { ino, size, mtimeMs } = lstatSync(path);
    this.#now[ino] = [size, Math.round(mtimeMs), key];
  }

  /** Keeps what was found and added, and what the last build knew. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.${process.pid}`;
    writeFileSync(aside, JSON.stringify([this.#now, this.#last[0] ?? {}]));
    renameSync(aside, this.#file);
  }
}

const isWritten = (known: Known[number] | undefined, { size, mtimeMs }: Stats, key: string): boolean =>
  known !== undefined && known[2] === key && known[0] === size && known[1] === Math.round(mtimeMs);

function read(file: string): Known[] {
  try {
    const known: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(known) ? known.filter((one): one is Known => typeof one === 'object' && one !== null) : [];
  } catch {
    return []; // There is none yet, or the disk has damaged it.
  }
}
