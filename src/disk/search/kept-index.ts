import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** A file of the index as it is served, zipped, and a digest of it. */
export interface ServedFile {
  bytes: Uint8Array;
  digest: string;
}

/** A page of the index: a digest of all that it follows from, its length in units, and its fragment. */
export interface KeptPage {
  stamp: string;
  length: number;
  fragment: ServedFile;
}

/** What is kept of an index, so that the next one need not be made from nothing. */
export interface KeptIndex {
  pages: KeptPage[];
  /** The files of its words, in order, and how many words each has. */
  files: (ServedFile & { words: number })[];
}

/** How the beginning of the file says where everything stands behind it. */
interface Table {
  code: string;
  pages: [stamp: string, length: number, digest: string, size: number][];
  files: [words: number, digest: string, size: number][];
  /** CRC-32 of what stands behind the table. */
  sum: number;
}

export const digestOf = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('base64url').slice(0, 22);

/** What was kept in a file by the same code; undefined where there is none, or the disk has damaged it. */
export function keptIndex(file: string, code: string): KeptIndex | undefined {
  try {
    const whole = readFileSync(file);
    const end = whole.indexOf('\n');
    const table = JSON.parse(whole.toString('utf8', 0, end)) as Table;
    if (table.code !== code || crc32(whole.subarray(end + 1)) !== table.sum) return undefined;
    let from = end + 1;
    const next = (size: number): Uint8Array => {
      from += size;
      return whole.subarray(from - size, from);
    };
    return {
      pages: table.pages.map(([stamp, length, digest, size]) => ({
        stamp,
        length,
        fragment: { digest, bytes: next(size) },
      })),
      files: table.files.map(([words, digest, size]) => ({ words, digest, bytes: next(size) })),
    };
  } catch {
    return undefined;
  }
}

/** Keeps an index for the next build; a build that is killed leaves what was kept before. */
export function keepIndex(file: string, code: string, { pages, files }: KeptIndex): void {
  const bytes = Buffer.concat([...pages.map(({ fragment }) => fragment.bytes), ...files.map(({ bytes }) => bytes)]);
  const table: Table = {
    code,
    pages: pages.map(({ stamp, length, fragment }) => [stamp, length, fragment.digest, fragment.bytes.length]),
    files: files.map(({ words, digest, bytes }) => [words, digest, bytes.length]),
    sum: crc32(bytes),
  };
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, Buffer.concat([Buffer.from(`${JSON.stringify(table)}\n`), bytes]));
  renameSync(aside, file);
}
