import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../core/search/catalogue.ts';
import type { Findable } from '../../core/search/findable.ts';
import { foldingBytes } from '../../core/search/folding.ts';
import { fragmentOf } from '../../core/search/fragment.ts';
import { stampOf } from '../../core/search/record.ts';
import { filesIn } from '../built-links.ts';
import { KnownFiles } from '../known-files.ts';
import { sweep, writeSiteFile } from '../site-files.ts';
import { engineFile } from './engine-file.ts';
import { indexFiles, metaFile, unzipped, zipped } from './index-files.ts';
import { digestOf, type KeptIndex, type KeptPage, keepIndex, keptIndex, type ServedFile } from './kept-index.ts';
import { MergedPostings } from './merged-postings.ts';
import { openccFolding } from './opencc-folding.ts';
import { Postings } from './postings.ts';

/** Where the index stands below the built site. */
export const searchFolder = 'pagefind';

/** The module with which pages search, below the built site; other sites of the intranet import it by this name. */
export const searchModule = 'search-api.js';

const [engineName, foldingName] = ['engine.pagefind', 'folding.pagefind'];

/** What the module of the search says until it learns the name of its index. */
const placeholder = 'name-of-the-index';

/** An index that is kept between builds. */
export interface Kept {
  file: string;
  /** A digest of the code that makes it. */
  code: string;
  /** What is there from the last build, and the data of its files. */
  last: (KeptIndex & { data: Uint8Array[] }) | undefined;
  /** The files of the index in the built sites. */
  files: KnownFiles;
}

/** Opens what was kept, which needs nothing of what is to be written. */
export function openKept(file: string, code: string): Kept {
  const last = keptIndex(file, code);
  const data = last?.files.map(({ bytes }) => unzipped(bytes)) ?? [];
  return { file, code, last: last && { ...last, data }, files: new KnownFiles(`${file}.known`) };
}

export interface SearchOptions {
  /** Where the index is kept for the next build, and what the last one has kept. */
  kept?: Kept;
  /** The built site that this one will replace. */
  replaced?: string;
  /** Told after each record, for progress. */
  onRecord?: (done: number, all: number) => void;
}

/** Where more pages than this changed, in parts of all, the whole index is made sooner than mended. */
const mostChanged = 1 / 8;

/**
 * Writes the search of a built site: the index in Pagefind's format in a folder that is named by what it holds, so that a
 * browser never mixes two builds, beside Pagefind's engine and the folding. Gives that name, which the module of the search
 * must be told. An index that was kept is mended where it can be, which gives the same bytes.
 */
export async function writeSearch(
  { records, names }: Findable,
  outDir: string,
  { kept, replaced, onRecord }: SearchOptions = {},
): Promise<string> {
  const root = join(outDir, searchFolder);
  const folding = openccFolding();
  const stamps = records.map((record) => digestOf(stampOf(record)));
  const last = isUsable(kept?.last, stamps) ? kept?.last : undefined;
  const fresh = new Postings(folding);
  const changed = new Set<number>();
  const pages = records.map((record, page): KeptPage => {
    onRecord?.(page, records.length);
    const stamp = stamps[page] ?? '';
    const before = last?.pages[page];
    if (before?.stamp === stamp) return before;
    changed.add(page);
    // Its sections are cut once, and not held.
    const whole = { ...record };
    return { stamp, length: fresh.add(page, whole), fragment: served(zipped(jsonBytes(fragmentOf(whole)))) };
  });
  const tokens = last ? new MergedPostings(last.data, changed, fresh) : fresh;
  const files = [
    ...indexFiles(
      tokens,
      last?.files.map(({ words }) => words),
    ),
  ].map(({ data, keptIn, ...file }) => {
    const before = keptIn === undefined ? undefined : last?.files[keptIn];
    return { ...file, ...(before ?? served(zipped(data()))) };
  });
  const lengths = pages.map(({ length }) => length);
  const name = writeFiles(
    root,
    [
      ...pages.map(({ fragment }, page) => ({ path: `fragment/${page.toString(36)}.pf_fragment`, ...fragment })),
      ...files.map((file) => ({ path: `index/${file.name}.pf_index`, ...file })),
      { path: 'meta.pf_meta', ...served(zipped(metaFile(lengths, files))) },
      { path: 'catalogue.json', ...served(jsonBytes(catalogueOf(records, names))) },
    ],
    kept?.files,
    replaced && join(replaced, searchFolder),
  );
  if (kept && (changed.size > 0 || !last)) keepIndex(kept.file, kept.code, { pages, files });
  writeSiteFile(join(root, engineName), await engineFile());
  writeSiteFile(join(root, foldingName), zipped(foldingBytes(folding)));
  return name;
}

/** The numbers of pages stand in every file: what has other pages, or too many that changed, is of no use. */
function isUsable(last: KeptIndex | undefined, stamps: readonly string[]): boolean {
  if (last?.pages.length !== stamps.length) return false;
  return stamps.filter((stamp, page) => stamp !== last.pages[page]?.stamp).length <= stamps.length * mostChanged;
}

const served = (bytes: Uint8Array): ServedFile => ({ bytes, digest: digestOf(bytes) });

/** Tells the module of the search, `search-api.js` of a built site, the name of its index. */
export function nameIndex(module: string, name: string): void {
  const code = readFileSync(module, 'utf8');
  if (!code.includes(placeholder)) throw new Error(`${module} names no index`);
  writeFileSync(module, code.replaceAll(placeholder, name));
}

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Writes files into a folder whose name says what they hold, and gives that name. Some stand already in the folder that is replaced. */
function writeFiles(
  root: string,
  files: readonly (ServedFile & { path: string })[],
  known?: KnownFiles,
  replaced?: string,
): string {
  const name = createHash('sha256')
    .update(files.map(({ path, digest }) => `${path} ${digest}\n`).join(''))
    .digest('hex')
    .slice(0, 8);
  // Where an older index stands, most of its files are those of the new one.
  const old = indexIn(root);
  if (old !== undefined && old !== join(root, name)) renameSync(old, join(root, name));
  const twins = replaced === undefined ? undefined : indexIn(replaced);
  for (const { path, bytes, digest } of files) {
    const place = join(root, name, path);
    if (known?.has(place, digest, twins && join(twins, path))) continue;
    writeSiteFile(place, bytes);
    known?.add(place, digest);
  }
  known?.save();
  const written = new Set(files.map(({ path }) => path));
  sweep(join(root, name), filesIn(join(root, name)), (file) => written.has(file));
  return name;
}

/** The folder of the index below that of the search, if there is one. */
function indexIn(root: string): string | undefined {
  const names = existsSync(root) ? readdirSync(root) : [];
  return names.map((name) => join(root, name)).find((path) => statSync(path).isDirectory());
}
