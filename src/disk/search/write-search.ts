import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../core/search/catalogue.ts';
import type { Findable } from '../../core/search/findable.ts';
import { foldingBytes } from '../../core/search/folding.ts';
import { fragmentOf } from '../../core/search/fragment.ts';
import { type SearchRecord, stampOf } from '../../core/search/record.ts';
import { filesIn } from '../built-links.ts';
import { KnownFiles } from '../known-files.ts';
import { sweep, writeSiteFile } from '../site-files.ts';
import { engineFile } from './engine-file.ts';
import { indexFiles, metaFile, zipped } from './index-files.ts';
import { digestOf, KeptIndex, type KeptPage } from './kept-index.ts';
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

/** What is kept of the search between builds: the index, and which of its files stand in the built sites. */
export interface Kept {
  index: KeptIndex;
  files: KnownFiles;
}

/** Opens what was kept, which needs nothing of what is to be written. `code` is a digest of the code that writes it. */
export const openKept = (file: string, code: string): Kept => ({
  index: new KeptIndex(file, code),
  files: new KnownFiles(`${file}.known`),
});

/** A file of the search as it is served. */
interface ServedFile {
  digest: string;
  bytes: () => Uint8Array;
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
  const last = isUsable(kept?.index.last, stamps) ? kept?.index.last : undefined;
  const fresh = new Postings(folding);
  const changed = new Set<number>();
  const pages = records.map((record, page): KeptPage & ServedFile => {
    onRecord?.(page, records.length);
    const stamp = stamps[page] ?? '';
    const before = last?.pages[page];
    if (before?.stamp === stamp)
      return { ...before, bytes: () => kept?.index.bytes(before.digest) ?? fragmentFile(record) };
    changed.add(page);
    // Its sections are cut once, and not held.
    const whole = { ...record };
    const length = fresh.add(page, whole);
    const fragment = fragmentFile(whole);
    const file = served(fragment);
    kept?.index.put(file.digest, fragment);
    return { stamp, length, ...file };
  });
  const tokens = last ? new MergedPostings(last.data, changed, fresh) : fresh;
  const parts = indexFiles(
    tokens,
    last?.files.map(({ words }) => words),
  );
  const files = [...parts].map(({ data, keptIn = -1, ...file }) => {
    const [before, dataBefore] = [last?.files[keptIn], last?.data[keptIn]];
    if (before && dataBefore) return { ...file, ...before, bytes: () => zipped(dataBefore) };
    const fileData = data();
    const part = { ...file, ...served(zipped(fileData)) };
    // Not zipped: to unzip all of them takes longer than to read more.
    kept?.index.put(part.digest, fileData);
    return part;
  });
  const lengths = pages.map(({ length }) => length);
  const name = writeFiles(
    root,
    [
      ...pages.map(({ digest, bytes }, page) => ({ path: `fragment/${page.toString(36)}.pf_fragment`, digest, bytes })),
      ...files.map(({ name, digest, bytes }) => ({ path: `index/${name}.pf_index`, digest, bytes })),
      { path: 'meta.pf_meta', ...served(zipped(metaFile(lengths, files))) },
      { path: 'catalogue.json', ...served(jsonBytes(catalogueOf(records, names))) },
    ],
    kept?.files,
    replaced && join(replaced, searchFolder),
  );
  if (changed.size > 0 || !last) kept?.index.save(pages, files);
  kept?.index.close();
  writeSiteFile(join(root, engineName), await engineFile());
  writeSiteFile(join(root, foldingName), zipped(foldingBytes(folding)));
  return name;
}

/** The numbers of pages stand in every file: what has other pages, or too many that changed, is of no use. */
function isUsable(last: KeptIndex['last'], stamps: readonly string[]): boolean {
  if (last?.pages.length !== stamps.length) return false;
  return stamps.filter((stamp, page) => stamp !== last.pages[page]?.stamp).length <= stamps.length * mostChanged;
}

const served = (bytes: Uint8Array): ServedFile => ({ bytes: () => bytes, digest: digestOf(bytes) });

const fragmentFile = (record: SearchRecord): Uint8Array => zipped(jsonBytes(fragmentOf(record)));

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
    writeSiteFile(place, bytes());
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
