import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../options.ts';
import { dice, ProseChain, type Roll } from './prose-chain.ts';

/** Whose articles they are: ours, with components; those of any reader of MDX; Hugo's, with shortcodes in their place. */
export type Dialect = 'fengfan' | 'mdx' | 'hugo';

const note: Record<Dialect, (title: string, text: string) => string> = {
  fengfan: (title, text) => `<Note kind="tip" title="${title}">\n\n${text}\n\n</Note>`,
  mdx: (title, text) => `<Note title="${title}">\n\n${text}\n\n</Note>`,
  hugo: (title, text) => `{{% note title="${title}" %}}\n\n${text}\n\n{{% /note %}}`,
};

let learnt: ProseChain | undefined;
const chain = (): ProseChain => {
  learnt ??= new ProseChain(join(project, 'content'));
  return learnt;
};

const several = (count: number, make: () => string, between = ''): string =>
  Array.from({ length: count }, make).join(between);

const list = (roll: Roll): string => several(4, () => `- **${chain().run(3, roll)}**：${chain().sentence(roll)}`, '\n');

const table = (roll: Roll): string =>
  `| 谁 | 做什么 |\n| --- | --- |\n${several(3, () => `| ${chain().run(3, roll)} | ${chain().run(9, roll)} |`, '\n')}`;

const link = (roll: Roll, count: number): string =>
  `参见[${chain().run(5, roll)}](/principles/a${roll(count)}/)，${chain().sentence(roll)}`;

/** Sentences in the paragraphs of one article. */
const sentences = 52;

/** About 2,200 characters: four to eight headings, a list, a table, three links, a component in every fourth article. */
function body(index: number, count: number, dialect: Dialect): string {
  const roll = dice(index + 1);
  const sections = 4 + (index % 5);
  const paragraph = (): string => several(Math.round(sentences / sections / 2), () => chain().sentence(roll));
  return Array.from({ length: sections }, (_, section) => {
    const parts = [`## ${chain().run(6, roll)}`, paragraph(), paragraph()];
    if (section === 1) parts.push(list(roll));
    if (section === 2) parts.push(table(roll));
    if (section < 3) parts.push(link(roll, count));
    if (section === 3 && index % 4 === 0) parts.push(note[dialect](chain().run(6, roll), chain().sentence(roll)));
    return parts.join('\n\n');
  }).join('\n\n');
}

/** The text of an article; `edition` counts how often it was changed. */
export function articleText(index: number, count: number, dialect: Dialect, edition = 0): string {
  const roll = dice(index + 7);
  const head = [
    `title: ${chain().run(6 + roll(8), roll)}（${index}）`,
    `summary: ${chain().sentence(roll)}`,
    'facet: concept',
    `updated: 2026-0${1 + roll(9)}-1${roll(10)}`,
  ];
  const more = edition === 0 ? '' : `\n\n${chain().sentence(dice(edition))}`;
  return `---\n${head.join('\n')}\n---\n\n${body(index, count, dialect)}${more}\n`;
}

const fileOf = (index: number, dialect: Dialect): string => `a${index}.${dialect === 'hugo' ? 'md' : 'mdx'}`;

/** Writes articles that any Markdown site can read, the same in every run, into `principles` below the folder, and no others. */
export function writeArticles(folder: string, count: number, dialect: Dialect = 'fengfan'): void {
  const articles = join(folder, 'principles');
  mkdirSync(articles, { recursive: true });
  const wanted = new Set(Array.from({ length: count }, (_, index) => fileOf(index, dialect)));
  for (const name of readdirSync(articles)) if (!wanted.has(name)) rmSync(join(articles, name));
  for (let index = 0; index < count; index++) writeArticle(folder, index, count, dialect);
}

/** Writes one of them, perhaps changed. */
export const writeArticle = (folder: string, index: number, count: number, dialect: Dialect, edition = 0): void =>
  writeFileSync(join(folder, 'principles', fileOf(index, dialect)), articleText(index, count, dialect, edition));
