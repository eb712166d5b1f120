import type { Root } from 'mdast';
import { stringify } from 'yaml';
import type { Article, Library } from '../model/library.ts';
import type { BodyNode } from '../prose/prose.ts';
import { blocksOf } from './blocks.ts';
import type { CopySetting } from './copy-setting.ts';
import { dataBlocks } from './data-blocks.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** The body of an article and what its fields say, as one tree of plain Markdown under its title. */
export const copyTree = (entry: Article, body: readonly BodyNode[], library: Library, setting: CopySetting): Root => ({
  type: 'root',
  children: [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: entry.data.title }] },
    ...blocksOf(body, setting),
    ...dataBlocks(entry, library, setting),
  ],
});

/** An article as one Markdown file: a head of YAML, then everything that its page says. */
export function markdownCopy(
  entry: Article,
  body: readonly BodyNode[],
  library: Library,
  setting: CopySetting,
): string {
  const { title, summary, updated } = entry.data;
  const head = { title, summary, ...(updated ? { updated } : {}), address: setting.addressOf(entry.key) };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${plainMarkdown(copyTree(entry, body, library, setting))}`;
}
