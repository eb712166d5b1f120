import { randomBytes } from 'node:crypto';
import { fstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  bytesAt,
  headOfLine,
  type Line,
  type LineSource,
  LineWriter,
  linesIn,
  opened,
  wholeLine,
} from './reading-lines.ts';

/** How many lines the second file may hold, in parts of the first: nobody writes thousands of lines anew for one. */
const mostBeside = 1 / 8;

/**
 * Lines that are kept between runs, by key: in a file, and those that came since in a second one beside it, until they are
 * many. They stay on the disk and are read one at a time. New ones go to a file of this process; `save` puts beside them what
 * is still used, and what another process has saved since we opened, and renames it: readers always see a whole file. Two that
 * save in the same instant may lose one of both: that is made again. So is what the disk has damaged.
 */
export class LineShelf {
  readonly #file: string;
  readonly #lines = new Map<string, Line>();
  readonly #used = new Set<string>();
  #kept: LineSource | undefined;
  #beside: LineSource | undefined;
  #fresh: LineWriter | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#open();
  }

  get #fileBeside(): string {
    return `${this.#file}.new`;
  }

  #open(): void {
    this.#kept = opened(this.#file);
    this.#beside = opened(this.#fileBeside);
    for (const source of [this.#kept, this.#beside])
      if (source) for (const [key, line] of linesIn(source)) this.#lines.set(key, line);
  }

  /** The bytes of a line, and how many of them are its head; undefined where none is kept, or the disk has damaged it. */
  take(key: string): { bytes: Buffer; head: number } | undefined {
    const line = this.#lines.get(key);
    const bytes = line && wholeLine(line);
    if (!line || !bytes) return undefined;
    this.#used.add(key);
    return { bytes, head: line.head };
  }

  /** The head of a line alone, which is then as good as taken. */
  takeHead(key: string): Buffer | undefined {
    const line = this.#lines.get(key);
    const head = line && headOfLine(line);
    if (head) this.#used.add(key);
    return head;
  }

  put(key: string, bytes: Buffer, head: number): void {
    this.#lines.set(key, this.#writer().write(key, bytes, head));
    this.#used.add(key);
  }

  /** Keeps a line, if it is there, without reading it. */
  keep(key: string): void {
    if (this.#lines.has(key)) this.#used.add(key);
  }

  /** The bytes behind the head of a line that was taken or put. */
  body(key: string): Buffer | undefined {
    const line = this.#lines.get(key);
    return line && bytesAt(line.source.descriptor, line.from + line.head, line.body);
  }

  #writer(): LineWriter {
    if (this.#fresh) return this.#fresh;
    mkdirSync(dirname(this.#file), { recursive: true });
    // Two shelves of one process must not write into the same file.
    this.#fresh = new LineWriter(`${this.#file}.${process.pid}-${randomBytes(4).toString('hex')}`);
    return this.#fresh;
  }

  /** Writes what is new, and drops what was neither taken nor put since the shelf was opened once that is most of all. */
  save(): void {
    const isMostlyUnused = this.#lines.size > 2 * this.#used.size + 50;
    if (!this.#fresh && !isMostlyUnused) return;
    const [kept, beside] = [opened(this.#file), opened(this.#fileBeside)];
    // As long as we hold the old files open, no other file gets their numbers.
    const isReplaced = numberOf(kept) !== numberOf(this.#kept);
    const ofOthers = [
      ...(isReplaced ? linesOf(kept) : []),
      ...(numberOf(beside) === numberOf(this.#beside) ? [] : linesOf(beside)),
    ];
    const lines = [...[...this.#lines].filter(([key]) => this.#used.has(key)), ...ofOthers];
    const stays = ([, { source }]: [string, Line]): boolean => source === this.#kept;
    const staying = lines.filter(stays).length;
    const isLittle = !isReplaced && !isMostlyUnused && lines.length - staying <= staying * mostBeside;
    const writer = this.#writer();
    for (const [key, line] of isLittle ? lines.filter((each) => !stays(each)) : lines) {
      const bytes = writer.has(key) ? undefined : wholeLine(line);
      if (bytes) writer.write(key, bytes, line.head);
    }
    // Closed before it is renamed: Windows does not replace what is open.
    writer.end();
    this.#fresh = undefined;
    for (const source of [kept, beside]) source?.close();
    this.close();
    renameSync(writer.file, isLittle ? this.#fileBeside : this.#file);
    if (!isLittle) rmSync(this.#fileBeside, { force: true });
    this.#open();
  }

  close(): void {
    for (const source of [this.#kept, this.#beside]) source?.close();
    this.#fresh?.discard();
    this.#kept = this.#beside = this.#fresh = undefined;
    this.#lines.clear();
  }
}

const linesOf = (source: LineSource | undefined): Iterable<[string, Line]> => (source ? linesIn(source) : []);

const numberOf = (source: LineSource | undefined): bigint | undefined =>
  source && fstatSync(source.descriptor, { bigint: true }).ino;
