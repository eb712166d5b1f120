import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { filesIn } from './built-links.ts';
import { unserved } from './file-kinds.ts';
import { mediaType } from './media-types.ts';

/** A way in which a file can be sent, as HTTP names it, and the ending of the copy that waits for it. */
export interface Coding {
  name: 'br' | 'zstd' | 'gzip';
  ending: string;
}

/** The smallest first: who takes several gets the first. */
export const codings: readonly Coding[] = [
  { name: 'br', ending: '.br' },
  { name: 'zstd', ending: '.zst' },
  { name: 'gzip', ending: '.gz' },
];

/** Below this a copy saves no packet on the way. */
const worthWhile = 1_024;

/** Read by many, written at each build: one step before each coding becomes ten times as slow for a twentieth of the bytes. */
const compressors: Record<Coding['name'], (bytes: Uint8Array) => Promise<Uint8Array>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 7,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  zstd: (bytes) => promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 12 } }),
  gzip: async (bytes) => {
    const zip = await promisify(gzip)(bytes, { level: 9 });
    zip[9] = 255; // "Unknown system": Node writes the one at hand.
    return zip;
  },
};

/** Whether a file gets copies: a text of some size. Pictures and the index are compressed as they are. */
const isCompressible = (file: string): boolean => mediaType(file).isText && !unserved.includes(file);

/** How many files are worked on at a time; the work itself is done by Node's own threads. */
const atOnce = 8;

/**
 * Puts compressed copies beside the texts of a built site, so that a server need not compress them at each request. The same
 * files give the same copies on every machine with the same Node. Says how many it wrote.
 */
export async function writeCompressed(folder: string, onFile?: (done: number, all: number) => void): Promise<number> {
  const files = [...filesIn(folder)].filter(isCompressible).sort();
  let next = 0;
  let done = 0;
  let written = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      written += await writeCopies(join(folder, file));
      onFile?.(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return written;
}

/** Copies that would be no smaller are left out, and what a company put there itself stays. */
async function writeCopies(file: string): Promise<number> {
  const bytes = readFileSync(file);
  if (bytes.length < worthWhile) return 0;
  const copies = await Promise.all(
    codings.map(async ({ name, ending }) => ({ ending, copy: await compressors[name](bytes) })),
  );
  const smaller = copies.filter(({ ending, copy }) => copy.length < bytes.length && !existsSync(file + ending));
  for (const { ending, copy } of smaller) writeFileSync(file + ending, copy);
  return smaller.length;
}
