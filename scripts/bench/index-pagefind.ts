import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { escaped } from '../../src/core/prose/html.ts';
import { judgeContent } from '../judge-content.ts';
import { findableIn } from '../search-records.ts';

/** Writes Pagefind's own index of the same records, as it comes, in one index of Chinese pages. */
export async function run(content: string, out: string): Promise<void> {
  const { library } = await judgeContent(content, 'staff', 'zh');
  const { index } = await createIndex({});
  for (const { address, title, summary, sections } of findableIn(content, library).records) {
    const parts = sections.map((section) => `<h2>${escaped(section.title)}</h2><p>${escaped(section.text)}</p>`);
    const body = `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p>${parts.join('')}`;
    await index?.addHTMLFile({ url: address, content: `<!doctype html><html lang="zh"><body>${body}</body></html>` });
  }
  await index?.writeFiles({ outputPath: join(out, 'pagefind') });
  await close();
}
