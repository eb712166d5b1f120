import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Reading } from '../core/checks/read-entry.ts';
import type { BodyNode } from '../core/prose/prose.ts';

/** Readings kept between builds, by digest. */
export interface Shelved {
  take: (digest: string) => Reading | undefined;
  put: (digest: string, reading: Reading) => void;
}

interface Line {
  descriptor: number;
  from: number;
  /** Bytes of the reading without its body, and of the body behind it. */
  head: number;
  body: number;
}

/**
 * One file of lines, each a reading as JSON, with an index of where each line stands; bodies are read one at a time, so
 * that ten thousand of them never stand in memory together. New lines go to a file of this process; `save` puts the old
 * ones that are still used behind them and renames it, so that readers always see a whole file.
 */
export class ReadingCache implements Shelved {
  readonly #file: string;
  readonly #lines = new Map<string, Line>();
  readonly #used = new Set<string>();
  #kept: number | undefined;
  #fresh: { descriptor: number; file: string; size: number } | undefined;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file)) this.#open();
  }

  #open(): void {
    const descriptor = openSync(this.#file, 'r');
    this.#kept = descriptor;
    const text = readFileSync(this.#file);
    let from = 0;
    for (let end = text.indexOf(10, from); end >= 0; end = text.indexOf(10, from)) {
      // A line: the digest, the length of the reading without its body, the reading, the body.
      const [digest = '', head = ''] = text.toString('latin1', from, Math.min(end, from + 48)).split(' ', 2);
      const start = from + digest.length + head.length + 2;
      this.#lines.set(digest, { descriptor, from: start, head: Number(head), body: end - start - Number(head) });
      from = end + 1;
    }
  }

  take(digest: string): Reading | undefined {
    const line = this.#lines.get(digest);
    if (!line) return undefined;
    this.#used.add(digest);
    return { ...(JSON.parse(read(line, line.from, line.head)) as Omit<Reading, 'nodes'>), nodes: [] };
  }

  put(digest: string, { nodes, ...rest }: Reading): void {
    this.#write(digest, Buffer.from(JSON.stringify(rest)), Buffer.from(JSON.stringify(nodes)));
    this.#used.add(digest);
  }

  #write(digest: string, head: Buffer, body: Buffer): void {
    const file = `${this.#file}.${process.pid}`;
    this.#fresh ??= { descriptor: openSync(file, 'w+'), file, size: 0 };
    const lead = Buffer.from(`${digest} ${head.length} `);
    writeSync(this.#fresh.descriptor, Buffer.concat([lead, head, body, Buffer.from('\n')]));
    const from = this.#fresh.size + lead.length;
    this.#lines.set(digest, { descriptor: this.#fresh.descriptor, from, head: head.length, body: body.length });
    this.#fresh.size = from + head.length + body.length + 1;
  }

  /** The body of an entry, by the digest in its prose. */
  body(digest: string): BodyNode[] {
    const line = this.#lines.get(digest);
    if (!line) throw new Error(`no body is kept under ${digest}`);
    return JSON.parse(read(line, line.from + line.head, line.body)) as BodyNode[];
  }

  /** Writes what is new, and drops what was neither taken nor put since the cache was opened. */
  save(): void {
    if (!this.#fresh && this.#lines.size <= 2 * this.#used.size + 50) return;
    for (const [digest, line] of [...this.#lines]) {
      if (!this.#used.has(digest)) this.#lines.delete(digest);
      else if (line.descriptor === this.#kept) {
        this.#write(
          digest,
          Buffer.from(read(line, line.from, line.head)),
          Buffer.from(read(line, line.from + line.head, line.body)),
        );
      }
    }
    if (this.#fresh) renameSync(this.#fresh.file, this.#file);
    else rmSync(this.#file, { force: true });
    this.close();
    if (existsSync(this.#file)) this.#open();
  }

  close(): void {
    if (this.#kept !== undefined) closeSync(this.#kept);
    if (this.#fresh) {
      closeSync(this.#fresh.descriptor);
      rmSync(this.#fresh.file, { force: true });
    }
    this.#kept = this.#fresh = undefined;
    this.#lines.clear();
  }
}

function read({ descriptor }: Line, from: number, length: number): string {
  const buffer = Buffer.allocUnsafe(length);
  readSync(descriptor, buffer, 0, length, from);
  return buffer.toString();
}

/**
 * Where the readings of a content folder are kept. The name carries a digest of the code that reads, so that a change of
 * the code never meets an old reading; files of older code are removed.
 */
export function readingCacheFile(project: string, content: string): string {
  const folder = join(project, '.cache', 'readings');
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8);
  const file = `${name}-${codeDigest(project)}.ndjson`;
  if (existsSync(folder)) {
    for (const other of readdirSync(folder)) {
      if (other.startsWith(`${name}-`) && !other.startsWith(file)) rmSync(join(folder, other), { force: true });
    }
  }
  return join(folder, file);
}

function codeDigest(project: string): string {
  const hash = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
  for (const room of ['prose', 'model', 'checks']) {
    const folder = join(project, 'src/core', room);
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
