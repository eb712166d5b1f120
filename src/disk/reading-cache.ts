import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Reading } from '../core/checks/read-entry.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { codeDigest } from './code-digest.ts';
import { isAlive } from './lock.ts';
import { bytesAt, headOf, type Line, LineWriter, linesIn, opened, type Written, wholeLine } from './reading-lines.ts';

/** Readings kept between builds, by digest. */
export interface Shelved {
  take: (digest: string) => Reading | undefined;
  put: (digest: string, reading: Written) => void;
}

/**
 * A file of readings that is kept between runs. Bodies stay on the disk and are read one at a time, so that ten thousand of
 * them never stand in memory together. New readings go to a file of this process; `save` puts behind them what is still
 * used of the old ones, and what another process has saved since we opened, and renames it: readers always see a whole
 * file. Two that save in the same instant may lose one of both: that is read again. So is what the disk has damaged.
 */
export class ReadingCache implements Shelved {
  readonly #file: string;
  readonly #lines = new Map<string, Line>();
  readonly #used = new Set<string>();
  #kept: number | undefined;
  #fresh: LineWriter | undefined;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#open();
  }

  #open(): void {
    this.#kept = opened(this.#file);
    if (this.#kept === undefined) return;
    for (const [digest, line] of linesIn(this.#kept)) this.#lines.set(digest, line);
  }

  take(digest: string): Reading | undefined {
    const line = this.#lines.get(digest);
    const bytes = line && wholeLine(line);
    if (!line || !bytes) return undefined;
    this.#used.add(digest);
    return headOf({ head: bytes.toString('utf8', 0, line.head) });
  }

  put(digest: string, { head, body }: Written): void {
    const bytes = Buffer.from(`${head}\n${body}\n`);
    this.#lines.set(digest, this.#writer().write(digest, bytes, Buffer.byteLength(head) + 1));
    this.#used.add(digest);
  }

  #writer(): LineWriter {
    // Two caches of one process must not write into the same file.
    this.#fresh ??= new LineWriter(`${this.#file}.${process.pid}-${randomBytes(4).toString('hex')}`);
    return this.#fresh;
  }

  /** The body of an entry, by the digest in its prose. */
  body(digest: string): BodyNode[] {
    const line = this.#lines.get(digest);
    if (!line) throw new Error(`no body is kept under ${digest}`);
    return JSON.parse(bytesAt(line.descriptor, line.from + line.head, line.body).toString()) as BodyNode[];
  }

  /** Writes what is new, and drops what was neither taken nor put since the cache was opened. */
  save(): void {
    if (!this.#fresh && this.#lines.size <= 2 * this.#used.size + 50) return;
    const writer = this.#writer();
    const standing = opened(this.#file);
    // As long as we hold the old file open, no other file gets its number.
    const isReplaced = standing !== undefined && numberOf(standing) !== numberOf(this.#kept);
    const own = [...this.#lines].filter(([digest]) => this.#used.has(digest));
    for (const [digest, line] of [...own, ...(isReplaced ? linesIn(standing) : [])]) {
      const bytes = writer.has(digest) ? undefined : wholeLine(line);
      if (bytes) writer.write(digest, bytes, line.head);
    }
    // Closed before it is renamed: Windows does not replace what is open.
    writer.end();
    this.#fresh = undefined;
    if (standing !== undefined) closeSync(standing);
    this.close();
    renameSync(writer.file, this.#file);
    this.#open();
  }

  close(): void {
    if (this.#kept !== undefined) closeSync(this.#kept);
    this.#fresh?.discard();
    this.#kept = this.#fresh = undefined;
    this.#lines.clear();
  }
}

const numberOf = (descriptor: number | undefined): bigint | undefined =>
  descriptor === undefined ? undefined : fstatSync(descriptor, { bigint: true }).ino;

/** The code that reads. */
const readingRooms = ['core/prose', 'core/model', 'core/migrations', 'core/checks'];

/**
 * Where the readings of a content folder are kept. The name carries a digest of the code that reads, so that a change of
 * the code never meets an old reading; files of older code and of dead processes are removed.
 */
export function readingCacheFile(project: string, content: string, cache: string): string {
  const folder = join(cache, 'readings');
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8);
  const file = `${name}-${codeDigest(project, readingRooms)}.ndjson`;
  for (const other of existsSync(folder) ? readdirSync(folder) : []) {
    const writer = /\.ndjson\.(\d+)/.exec(other)?.[1];
    const isOlder = other.startsWith(`${name}-`) && !other.startsWith(file);
    const isLeft = writer === undefined ? isOlder : !isWriting(Number(writer));
    if (isLeft) rmSync(join(folder, other), { force: true });
  }
  return join(folder, file);
}

/** We ourselves write nothing while we look; a container that was killed may count again from our number. */
const isWriting = (pid: number): boolean => pid !== process.pid && isAlive(pid);
