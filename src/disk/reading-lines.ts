import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Reading } from '../core/checks/read-entry.ts';

/** A reading as it is kept, in JSON: without its body, and the body. */
export interface Written {
  head: string;
  body: string;
}

export const written = ({ nodes, ...head }: Reading): Written => ({
  head: JSON.stringify(head),
  body: JSON.stringify(nodes),
});

/** The reading, without its body. */
export const headOf = ({ head }: Pick<Written, 'head'>): Reading => ({
  ...(JSON.parse(head) as Omit<Reading, 'nodes'>),
  nodes: [],
});

/**
 * A file of readings: for each of them one line without its body and one line that is its body; then one line that says
 * where everything stands, so that a reader need not go through the whole file; and where that line begins.
 */
export interface Line {
  source: LineSource;
  from: number;
  /** Bytes of the reading without its body, and of the body behind it, each with its line feed. */
  head: number;
  body: number;
  /** CRC-32 of each. */
  sums: [head: number, body: number];
}

type Index = Record<string, [from: number, head: number, body: number, sums: [number, number]]>;

const trailerLength = 17;

/** Bytes of an open file, fewer at its end. */
export function bytesAt(descriptor: number, from: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readSync(descriptor, buffer, 0, length, from));
}

/** Where the readings of a file stand, by digest; nothing for a file that is cut short or none of ours. */
export function linesIn(source: LineSource): Map<string, Line> {
  const { descriptor } = source;
  try {
    const end = fstatSync(descriptor).size - trailerLength;
    const start = Number(bytesAt(descriptor, end, trailerLength).toString('latin1'));
    const index = JSON.parse(bytesAt(descriptor, start, end - start).toString()) as Index;
    return new Map(
      Object.entries(index).map(([digest, [from, head, body, sums]]) => [digest, { source, from, head, body, sums }]),
    );
  } catch {
    return new Map();
  }
}

/** Bytes that are read at once where lines are asked for in the order in which they stand. */
const windowSize = 1 << 18;

/** An open file of lines, which are mostly asked for in order. */
export class LineSource {
  readonly descriptor: number;
  #window: Buffer = Buffer.alloc(0);
  #from = 0;
  /** Where that ended which was asked for last. */
  #end = 0;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
  }

  /** Bytes of the file, fewer at its end. */
  bytes(from: number, length: number): Buffer {
    const isNext = from >= this.#end && from < this.#end + windowSize;
    this.#end = from + length;
    const at = from - this.#from;
    if (at >= 0 && at + length <= this.#window.length) return this.#window.subarray(at, at + length);
    if (!isNext || length > windowSize) return bytesAt(this.descriptor, from, length);
    this.#window = bytesAt(this.descriptor, from, windowSize);
    this.#from = from;
    return this.#window.subarray(0, length);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** The bytes of a reading and its body; undefined when the disk has damaged them. */
export function wholeLine({ source, from, head, body, sums }: Line): Buffer | undefined {
  const bytes = soundBytes(() => source.bytes(from, head + body), head + body);
  return bytes && isSound(bytes.subarray(0, head), sums, 0) && isSound(bytes.subarray(head), sums, 1)
    ? bytes
    : undefined;
}

/** The bytes of a head alone. */
export function headOfLine({ source, from, head, sums }: Line): Buffer | undefined {
  const bytes = soundBytes(() => bytesAt(source.descriptor, from, head), head);
  return bytes && isSound(bytes, sums, 0) ? bytes : undefined;
}

function soundBytes(read: () => Buffer, length: number): Buffer | undefined {
  try {
    const bytes = read();
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

const isSound = (bytes: Buffer, sums: Line['sums'] | undefined, part: 0 | 1): boolean => crc32(bytes) === sums?.[part];

/** Opens a file that may not be there, or not for us. */
export function opened(file: string): LineSource | undefined {
  try {
    return new LineSource(openSync(file, 'r'));
  } catch {
    return undefined;
  }
}

/** Writes such a file from its beginning; what is written can be read at once. */
export class LineWriter {
  readonly file: string;
  readonly #descriptor: number;
  readonly #source: LineSource;
  readonly #index: Index = {};
  #size = 0;

  constructor(file: string) {
    this.file = file;
    this.#descriptor = openSync(file, 'w+');
    this.#source = new LineSource(this.#descriptor);
  }

  has(digest: string): boolean {
    return Object.hasOwn(this.#index, digest);
  }

  write(digest: string, bytes: Buffer, head: number): Line {
    const sums: Line['sums'] = [crc32(bytes.subarray(0, head)), crc32(bytes.subarray(head))];
    const line = { source: this.#source, from: this.#size, head, body: bytes.length - head, sums };
    this.#append(bytes);
    this.#index[digest] = [line.from, line.head, line.body, line.sums];
    return line;
  }

  /** Completes the file and closes it. */
  end(): void {
    const start = this.#size;
    this.#append(Buffer.from(`${JSON.stringify(this.#index)}\n${String(start).padStart(trailerLength - 1)}\n`));
    closeSync(this.#descriptor);
  }

  discard(): void {
    closeSync(this.#descriptor);
    rmSync(this.file, { force: true });
  }

  #append(bytes: Buffer): void {
    // A write may take less than it was given, as when a disk is almost full.
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    this.#size += bytes.length;
  }
}
