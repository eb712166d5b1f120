import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../core/search/catalogue.ts';
import type { Findable } from '../../core/search/findable.ts';
import { foldingBytes } from '../../core/search/folding.ts';
import { fragmentOf } from '../../core/search/fragment.ts';
import { engineFile } from './engine-file.ts';
import { indexFiles, metaFile, zipped } from './index-files.ts';
import { openccFolding } from './opencc-folding.ts';
import { Postings } from './postings.ts';

/** Where the index stands below the built site. */
export const searchFolder = 'pagefind';

/** The module with which pages search, below the built site; other sites of the intranet import it by this name. */
export const searchModule = 'search-api.js';

/** What the module of the search says until it learns the name of its index. */
const placeholder = 'name-of-the-index';

/**
 * Writes the search of a built site: the index in Pagefind's format in a folder that is named by what it holds, so that a
 * browser never mixes two builds, beside Pagefind's engine and the folding. Gives that name, which the module of the search
 * must be told.
 */
export async function writeSearch(
  { records, names }: Findable,
  outDir: string,
  onRecord?: (done: number, all: number) => void,
): Promise<string> {
  const root = join(outDir, searchFolder);
  const folding = openccFolding();
  const index = new IndexFolder();
  const postings = new Postings(folding);
  const lengths: number[] = [];
  for (const [page, record] of records.entries()) {
    onRecord?.(page, records.length);
    lengths.push(postings.add(page, record));
    index.add(`fragment/${page.toString(36)}.pf_fragment`, zipped(jsonBytes(fragmentOf(record))));
  }
  const files = [];
  for (const { data, ...file } of indexFiles(postings)) {
    index.add(`index/${file.name}.pf_index`, zipped(data));
    files.push(file);
  }
  index.add('meta.pf_meta', zipped(metaFile(lengths, files)));
  index.add('catalogue.json', jsonBytes(catalogueOf(records, names)));
  const name = index.writeBelow(root);
  writeFileSync(join(root, 'engine.pagefind'), await engineFile());
  writeFileSync(join(root, 'folding.pagefind'), zipped(foldingBytes(folding)));
  return name;
}

/** Tells the module of the search, `search-api.js` of a built site, the name of its index. */
export function nameIndex(module: string, name: string): void {
  const code = readFileSync(module, 'utf8');
  if (!code.includes(placeholder)) throw new Error(`${module} names no index`);
  writeFileSync(module, code.replaceAll(placeholder, name));
}

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Files that will stand in one folder, whose name says what they hold. */
class IndexFolder {
  readonly #files: { path: string; bytes: Uint8Array }[] = [];
  readonly #digest: Hash = createHash('sha256');

  add(path: string, bytes: Uint8Array): void {
    this.#files.push({ path, bytes });
    this.#digest.update(`${path}\n${bytes.length}\n`).update(bytes);
  }

  writeBelow(root: string): string {
    const name = this.#digest.digest('hex').slice(0, 8);
    for (const folder of ['fragment', 'index']) mkdirSync(join(root, name, folder), { recursive: true });
    for (const { path, bytes } of this.#files) writeFileSync(join(root, name, path), bytes);
    return name;
  }
}
