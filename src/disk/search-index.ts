import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { escaped } from '../core/prose/html.ts';
import { type SearchRecord, searchFilters } from '../core/search/record.ts';
import { weights } from '../core/search/weights.ts';

/** Where the index stands below the built site, and what a page imports from it. */
const searchFolder = 'pagefind';

/** Pagefind's own user interfaces: 400 KB that our pages never ask for. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Writes the index of a built site into its `pagefind` folder. Says how many records it holds. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outDir: string,
  language: 'zh-Hans' | 'en' = 'zh-Hans',
  onRecord?: (done: number, all: number) => void,
): Promise<number> {
  const folder = join(outDir, searchFolder);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language.slice(0, 2) });
    if (!index) throw new Error(errors.join('\n'));
    for (const [done, record] of records.entries()) {
      onRecord?.(done, records.length);
      const added = await index.addHTMLFile({ url: record.address, content: pageFor(record, language) });
      if (added.errors.length > 0) throw new Error(`${record.key}: ${added.errors.join('\n')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))));
  return records.length;
}

/**
 * A record as the smallest page that says the same to Pagefind. Its custom records know no headings, so that a hit could only
 * lead to the top of a page; from HTML it takes the anchors. Title, summary and aliases are metadata, which it searches too
 * (the page that asks sets their weights) and keeps out of the excerpts.
 */
export function pageFor(record: SearchRecord, language: string): string {
  const filters = searchFilters.flatMap((name) =>
    (record.filters[name] ?? []).map(
      (value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`,
    ),
  );
  const meta = { title: record.title, summary: record.summary, aliases: record.aliases.join(' ') };
  const metas = Object.entries(meta).map(
    ([name, text]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(text)}">`,
  );
  // A heading that repeats an id would get no anchor of its own; its text then belongs to the first of that name.
  const seen = new Set<string>();
  const sections = record.sections.map(({ id, title, text }) => {
    const anchor = id !== '' && !seen.has(id) ? ` id="${escaped(id)}"` : '';
    seen.add(id);
    return `${title ? `<h2${anchor} data-pagefind-weight="${weights.heading}">${escaped(title)}</h2>` : ''}${paragraphs(text)}`;
  });
  return `<!doctype html><html lang="${language}"><head>${[...metas, ...filters].join('')}</head><body data-pagefind-body>${sections.join('\n')}</body></html>`;
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
