import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Reading } from '../core/checks/read-entry.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { codeDigest } from './code-digest.ts';
import { LineShelf } from './line-shelf.ts';
import { isAlive } from './lock.ts';
import { headOf, type Written } from './reading-lines.ts';
import { SeenFiles } from './seen-files.ts';

/** Readings kept between builds, by digest. */
export interface Shelved {
  take: (digest: string) => Reading | undefined;
  put: (digest: string, reading: Written) => void;
  /** Which digests the files had. */
  seen: SeenFiles;
}

/** Readings that are kept between runs: bodies stay on the disk, so that ten thousand never stand in memory together. */
export class ReadingCache implements Shelved {
  readonly #shelf: LineShelf;
  readonly seen: SeenFiles;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#shelf = new LineShelf(file);
    this.seen = new SeenFiles(`${file}.seen`);
  }

  take(digest: string): Reading | undefined {
    const kept = this.#shelf.take(digest);
    return kept && headOf({ head: kept.bytes.toString('utf8', 0, kept.head) });
  }

  put(digest: string, { head, body }: Written): void {
    this.#shelf.put(digest, Buffer.from(`${head}\n${body}\n`), Buffer.byteLength(head) + 1);
  }

  /** The body of an entry, by the digest in its prose. */
  body(digest: string): BodyNode[] {
    const body = this.#shelf.body(digest);
    if (!body) throw new Error(`no body is kept under ${digest}`);
    return JSON.parse(body.toString()) as BodyNode[];
  }

  /** Keeps what is new for the next run. */
  save(): void {
    this.#shelf.save();
    this.seen.save();
  }

  close(): void {
    this.#shelf.close();
  }
}

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
    const writer = /\.ndjson\.(?:seen\.)?(\d+)/.exec(other)?.[1];
    const isOlder = other.startsWith(`${name}-`) && !other.startsWith(file);
    const isLeft = writer === undefined ? isOlder : !isWriting(Number(writer));
    if (isLeft) rmSync(join(folder, other), { force: true });
  }
  return join(folder, file);
}

/** We ourselves write nothing while we look; a container that was killed may count again from our number. */
const isWriting = (pid: number): boolean => pid !== process.pid && isAlive(pid);
