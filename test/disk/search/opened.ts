import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { namesOfOneThing } from '../../../src/core/search/aliases.ts';
import { type Findings, find, type Searchable } from '../../../src/core/search/finding.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { writeSearch } from '../../../src/disk/search/write-search.ts';
import { type OpenIndex, openIndex } from '../../../src/islands/search-api/index-reader.ts';

/** A record with this title and text, as an article has it. */
export const record = (title: string, text = '', more: Partial<SearchRecord> = {}): SearchRecord => ({
  key: `principles/${title}`,
  address: `/principles/${title}/`,
  collection: 'principles',
  title,
  summary: '',
  sections: text === '' ? [] : [{ id: '', title: '', text }],
  tags: [],
  names: [title],
  filters: { collection: ['principles'] },
  ...more,
});

/** An index that was written to disk and opened as a browser opens it. */
export interface Opened extends OpenIndex {
  find: (query: string) => Promise<Findings>;
  /** Titles of what was found, best first. */
  titles: (query: string) => Promise<string[]>;
  /** Names of the files that were read so far. */
  read: string[];
}

/** Writes the index of these records and opens it. */
export async function opened(records: readonly SearchRecord[], names: readonly string[][] = []): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'fengfan-search-'));
  const name = await writeSearch({ records, names }, folder);
  const root = join(folder, 'pagefind');
  const written = new Map(
    globSync('**/*.*', { cwd: root }).map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]),
  );
  rmSync(folder, { recursive: true, force: true });
  const read: string[] = [];
  const files = async (path: string): Promise<Uint8Array> => {
    read.push(path);
    const bytes = written.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    return path.endsWith('.json') ? bytes : new Uint8Array(gunzipSync(bytes)).slice('pagefind_dcd'.length);
  };
  const index = await openIndex(files, name);
  const terms = records.flatMap(({ collection, title }) => (collection === 'glossary' ? [[title]] : []));
  const searchable: Searchable = {
    titles: index.catalogue.titles,
    names: namesOfOneThing([...index.catalogue.names, ...terms], index.folding),
    folding: index.folding,
    lookUp: index.lookUp,
    textOfPage: async (page) => (await index.fragment(page)).sections.map(([, , text]) => text).join('\n'),
  };
  const findIn = (query: string): Promise<Findings> => find(query, searchable);
  return {
    ...index,
    read,
    find: findIn,
    titles: async (query) => (await findIn(query)).found.map(({ page }) => index.catalogue.titles[page] ?? ''),
  };
}
