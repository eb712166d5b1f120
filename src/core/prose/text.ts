import type { BodyNode } from './prose.ts';

// A line of the source that ends between two Chinese characters is no word boundary: browsers would show a gap there.
const chinese = String.raw`[\p{Script=Han}\u3001-\u303f\uff00-\uffef‘’“”—…]`;
const seam = new RegExp(String.raw`(?<=${chinese})[ \t]{0,9}\n[ \t]{0,99}(?=${chinese})`, 'gu');
/** Text without the line ends that only the source has. */
export const joined = (text: string): string => text.replace(seam, '');

/** Dates and clock times as one word: whether their parts stand apart or not, no line may break within. */
export const unbroken = (text: string): string =>
  text
    .replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1\u2060-\u2060$2\u2060-\u2060$3')
    .replace(/(\d) (?=[年月日号点分])/g, '$1\u00a0')
    .replace(/(?<=\d\u00a0?[年月点]) ?(?=\d{1,2}\u00a0?[月日号分])/g, (space) => (space ? '\u00a0' : '\u2060'));

const blocks = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'blockquote',
  'pre',
  'table',
  'th',
  'td',
  'ul',
  'ol',
]);

const isBlock = (node: BodyNode): boolean =>
  node.type === 'component' ? node.name !== 'Term' : node.type === 'element' && blocks.has(node.tagName);

/** The visible text of a body, blocks on lines of their own. Formulas appear as their TeX. */
export const textOf = (nodes: readonly BodyNode[]): string =>
  rawText(nodes, false)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function rawText(nodes: readonly BodyNode[], lineByLine: boolean): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return lineByLine ? node.value : joined(node.value);
      if (node.type === 'math') return node.tex;
      if (node.type === 'element' && node.tagName === 'br') return '\n';
      // In steps the first line of each is its headline.
      const inner = rawText(node.children, lineByLine || (node.type === 'component' && node.name === 'Steps'));
      const own = node.type === 'component' ? [...attributeText(node.attributes), inner].join('\n') : inner;
      return isBlock(node) ? `\n${own}\n` : own;
    })
    .join('');
}

/** Attributes that a reader sees; a number stands with its unit. */
const attributeText = ({ title, who, value = '', unit = '', label, caption, by }: Record<string, string>): string[] =>
  [title, who, value + unit, label, caption, by].flatMap((text) => text || []);

/** How much there is to read: each Han character counts, and each word of other scripts. */
export const lengthOf = (text: string): number =>
  text.match(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** A part of a body below one heading; the first has no heading. */
export interface Section {
  id: string;
  title: string;
  text: string;
}

/** The sections of a body, one below each of its headings. */
export function sectionsOf(nodes: readonly BodyNode[]): Section[] {
  const parts: { id: string; title: string; nodes: BodyNode[] }[] = [{ id: '', title: '', nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'element' && /^h[2-6]$/.test(node.tagName)) {
      parts.push({ id: String(node.properties.id ?? ''), title: textOf(node.children).trim(), nodes: [] });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts.map((part) => ({ id: part.id, title: part.title, text: textOf(part.nodes).trim() }));
}
