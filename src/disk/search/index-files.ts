import { gzipSync } from 'node:zlib';
import { isPairToken } from '../../core/search/tokens.ts';
import { CborWriter } from './cbor.ts';
import type { Posted, PostedTokens } from './posted.ts';

/** The version of Pagefind whose reader our files are written for. */
const pagefindVersion = '1.6.0';

/**
 * How large a file of the index should be, in bytes before zipping. A query takes a file for each two or three characters, and
 * first of all the table of contents, which names every file: with the square root of the whole, both grow alike.
 */
function fileSize(whole: number): number {
  const wanted = Math.max(3_500, 2.4 * Math.sqrt(whole));
  // In steps, so that a few words more leave most files as they were.
  return Math.round(2 ** (Math.round(Math.log2(wanted) * 8) / 8));
}

/** Words that are seldom asked for, such as characters alone, take larger files, so that the table stays small. */
const seldom = 4;

const signature = new TextEncoder().encode('pagefind_dcd');

/** A file as Pagefind's reader expects it: its signature and the data, zipped. The same on every system. */
export function zipped(data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(signature.length + data.length);
  whole.set(signature);
  whole.set(data, signature.length);
  // Level 6 takes twice the time and saves less than one byte in a hundred.
  const zip = gzipSync(whole, { level: 4 });
  zip[9] = 255; // "Unknown system": Node writes the one at hand.
  return zip;
}

/** A part of the index: the words from one to another, in a file of this name. */
export interface IndexFile {
  name: string;
  from: string;
  to: string;
  words: number;
  /** The number of the file of the last index that has these words and no others, just like this. */
  keptIn: number | undefined;
  data: () => Uint8Array;
}

/** The index in files of about the same size, words in order; `kept` says how many words the files of the last index have. */
export function* indexFiles(postings: PostedTokens, kept: readonly number[] = []): Generator<IndexFile> {
  const all = postings.posted();
  const size = fileSize(all.reduce((sum, posted) => sum + sizeOf(posted), 0));
  let number = 0;
  let from = 0;
  while (from < all.length) {
    const to = endOfFile(all, from, size);
    const words = all.slice(from, to);
    const first = all[from]?.token ?? '';
    const last = all[to - 1]?.token ?? '';
    yield {
      name: (number++).toString(36),
      from: from === 0 ? first : untilDifferent(first, all[from - 1]?.token ?? ''),
      to: to === all.length ? last : untilDifferent(last, all[to]?.token ?? ''),
      words: words.length,
      keptIn: keptFile(words, kept),
      data: () => {
        const writer = new CborWriter().array(1).array(words.length);
        for (const posted of words) postings.write(posted, writer);
        return writer.bytes;
      },
    };
    from = to;
  }
}

/** The file of the last index that these words are, all of them and no others. */
function keptFile(words: readonly Posted[], kept: readonly number[]): number | undefined {
  const file = words[0]?.keptIn;
  const isSame = file !== undefined && words.length === kept[file] && words.every(({ keptIn }) => keptIn === file);
  return isSame ? file : undefined;
}

/** Light words share a file; a word that fills one gets its own, so that its neighbours need not carry it. */
function endOfFile(all: readonly Posted[], from: number, size: number): number {
  const isRare = isSeldom(all[from]);
  const most = isRare ? size * seldom : size;
  let filled = 0;
  let to = from;
  while (to < all.length && isSeldom(all[to]) === isRare) {
    filled += sizeOf(all[to]);
    if (filled > most && to > from) break;
    to++;
  }
  return to;
}

/** With its own letters and the heads of its lists. */
const sizeOf = (posted: Posted | undefined): number => (posted ? posted.size + 3 * posted.token.length + 3 : 0);

const isSeldom = (posted: Posted | undefined): boolean => posted !== undefined && !isPairToken(posted.token);

/** As much of a word as tells it from its neighbour in the next file: the reader compares no more. */
function untilDifferent(word: string, neighbour: string): string {
  const characters = [...word];
  const others = [...neighbour];
  const common = characters.findIndex((character, index) => character !== others[index]);
  return characters.slice(0, common < 0 ? characters.length : common + 1).join('');
}

/** Pagefind's table of contents: the pages with their lengths, and which words are in which file. */
export function metaFile(
  lengths: readonly number[],
  files: readonly Pick<IndexFile, 'name' | 'from' | 'to'>[],
): Uint8Array {
  const writer = new CborWriter().array(6).text(pagefindVersion).array(lengths.length);
  for (const [page, length] of lengths.entries()) writer.array(2).text(page.toString(36)).number(rounded(length));
  writer.array(files.length);
  for (const { name, from, to } of files) writer.array(3).text(from).text(to).text(name);
  return writer.array(0).array(0).array(0).bytes;
}

/** Ranking needs the length of a page only roughly, and round numbers take fewer bytes. */
const rounded = (length: number): number => Math.round(2 ** (Math.round(Math.log2(Math.max(1, length)) * 2) / 2));
