import type { Element } from 'hast';
import type { Fault } from '../model/problem.ts';
import { isCode, isElement, isTag, isText, type ParsedNode, type ParsedTree, type Tag, walk } from '../prose/parse.ts';
import { fault, type Rule } from './rule.ts';
import { placeAt, rawSigns, restOfLine } from './source-signs.ts';

type Advice = 'one-line' | 'alt' | 'space' | 'bar' | 'cell' | 'table' | 'unseen' | 'escape' | 'same-place' | 'tick';

const zhAdvice: Record<Advice, string> = {
  'one-line': '写在同一行里。',
  alt: '图片的说明里不用标签；要写 { 和 < ，就写成 \\{ 和 \\< 。',
  space: '在它前面空一格。',
  'same-place': '结束标签和开始标签要放在同一处：或者同在一行，或者单起一行；都在引文里，或者都不在。',
  tick: '当作文字的反引号写成 \\` ；代码里有反引号，外面就用两个。',
  bar: '表格的这一行，前面加上 | 。',
  unseen: '这一行开头有一个看不见的字符，删掉它。',
  table: '这一段像表格又不是：是表格，两行的格数要一样；不是，就把 | 写成 \\| 。',
  cell: '表格里不分格的 | ，写成 \\| 。',
  escape: '当作文字的 * _ ~ ，写成 \\* \\_ \\~ 。',
};
const enAdvice: Record<Advice, string> = {
  'one-line': 'Keep it on one line.',
  alt: 'The text of a picture holds no tags; write { and < as \\{ and \\<.',
  space: 'Put a space before it.',
  'same-place':
    'Put the closing tag where the opening tag is: in the same line, or in a line of its own; both in the quotation, or neither.',
  tick: 'Write a backtick that is text as \\`; around code that holds one, put two.',
  unseen: 'Delete the character at the beginning of this line that cannot be seen.',
  table: 'This is nearly a table: give both rows the same number of cells, or write | as \\|.',
  cell: 'Write | as \\| where it does not part the cells of a table.',
  bar: 'Begin this row of the table with | .',
  escape: 'Write * _ ~ as \\* \\_ \\~ where they are text.',
};

export const bodyAmbiguous: Rule & { find: (file: string, text: string, tree: ParsedTree) => Fault[] } = {
  name: 'body-ambiguous',
  severity: 'error',
  zh: {
    title: '这样写会被读成两样',
    message: (about) => `“${about.quoted}” 这样写，有的软件会当成代码。`,
    hint: (about) => zhAdvice[about.advice as Advice] ?? zhAdvice['one-line'],
  },
  en: {
    title: 'What can be read in two ways',
    message: (about) => `"${about.quoted}", written like this, is code to other programs.`,
    hint: (about) => enAdvice[about.advice as Advice] ?? enAdvice['one-line'],
  },
  /** What our parser reads in one way and another reader of MDX in another. `text` is the file with a blank frontmatter. */
  find(file, text, tree) {
    // Where none of these stands, there is neither code nor a tag to any reader.
    if (!/[{<]|^(?:im|ex)port\b/m.test(text)) return [];
    return [...walk(tree)].flatMap(({ node, parents }) => {
      const start = node.position?.start.offset ?? 0;
      const advice = adviceFor(node, parents, text, start);
      if (advice === undefined) return [];
      return [
        fault(bodyAmbiguous, file, placeAt(text, start), { quoted: restOfLine(text, start).slice(0, 40), advice }),
      ];
    });
  },
};

function adviceFor(node: ParsedNode, parents: readonly ParsedNode[], text: string, start: number): Advice | undefined {
  const source = sourceOf(node, text);
  if (isTag(node) || isCode(node)) {
    if (looseBar.test(source) && parents.some(isCell)) return 'cell';
    const address = followsAddress.exec(text.slice(Math.max(0, start - longestAddress), start))?.[0];
    if (address !== undefined && (isCode(node) || address.includes('$'))) return 'space';
    if (isTag(node) && !isClosed(node, source)) return /[*_~]/.test(source) ? 'escape' : 'one-line';
    if (!/Flow/.test(node.type)) return runsOver(source, parents);
    const isContained = parents.some((parent) => isElement(parent) && /^(?:li|blockquote)$/.test(parent.tagName));
    if (isContained && /\n/.test(isTag(node) ? (/^<[^<>]*/.exec(source)?.[0] ?? '') : source)) return 'one-line';
    if (!beginsInPlace(source, text, start)) return 'one-line';
    return isTag(node) && !endsInPlace(source, text, start) ? 'same-place' : undefined;
  }
  if (isText(node)) return textAdvice(withoutEscapes(source), parents, text);
  if (isEmphasis(node)) return parents.some(isInlineTag) && mayCross(parents, text) ? 'escape' : undefined;
  if (!isElement(node)) return undefined;
  if (node.tagName === 'img' && rawSigns(altOf(source)).length > 0) return 'alt';
  if (node.tagName === 'p') return /[{<]/.test(source) && tableLine.test(source) ? 'table' : undefined;
  if (node.tagName === 'tr' && /^\ufeff/.test(source)) return 'unseen';
  if (node.tagName === 'tr') return /^(?:import|export)\b/.test(source) ? 'bar' : undefined;
  if (!isOneLine(node, parents) || !/[{<]/.test(source)) return undefined;
  return hasOwnFence(source) ? 'tick' : runsOver(source, parents);
}

/** Marks that are text: a backtick before signs, and emphasis that found no partner within its tag. */
function textAdvice(source: string, parents: readonly ParsedNode[], text: string): Advice | undefined {
  if (parents.some((parent) => isElement(parent) && parent.tagName === 'code')) return undefined;
  if (parents.some(isInlineTag) && looseMark.test(source)) return 'escape';
  const block = parents.find(({ type, position }) => type === 'element' && position);
  return source.includes('`') && block && /[{<]/.test(sourceOf(block, text)) ? 'tick' : undefined;
}

/** Whether code in backticks holds as many backticks as stand around it: another reader lets it end there. */
function hasOwnFence(source: string): boolean {
  const fence = /^`+/.exec(source)?.[0].length ?? 0;
  const runs = source.slice(fence, -fence).match(/`+/g) ?? [];
  return runs.some((run) => run.length === fence);
}

/** Whether a tag ends where its own closing tag does: emphasis and cells of tables can tear one apart. */
const isClosed = (tag: Tag, source: string): boolean =>
  source.endsWith('/>') || source.endsWith(`</${tag.name ?? ''}>`);

/** Whether code or an opening tag that runs over lines stands apart from what is before it: others may let that go on. */
function beginsInPlace(source: string, text: string, start: number): boolean {
  if (!/^(?:<[^<>]*|\{[\s\S]*)\n/.test(source)) return true;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBefore = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  return /^[\s>]*$/.test(lineBefore);
}

/** Whether the closing tag of a block stands where its opening tag does: in the same line, or first in a line and as deep in quotations. */
function endsInPlace(source: string, text: string, start: number): boolean {
  const closing = source.lastIndexOf('<');
  if (!source.slice(0, closing).includes('\n')) return true;
  const before = source.slice(source.lastIndexOf('\n', closing) + 1, closing);
  const isFirst = /^[\s>]*(?:<\/\w+>\s*)*$/.test(before);
  const lists = source.slice(0, closing).matchAll(/\n([ \t]*)(?:[-*+]|\d+[.)])(?=\s)/g);
  const isOfList = [...lists].some(([, indent = '']) => indent.length < indentOf(before));
  return isFirst && !isOfList && quotesBefore(text, start) === quotesBefore(text, start + closing);
}

/** How far a line stands to the right: deeper than a list before it, it may belong to that. */
const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** How many marks of quotes stand in a line before an offset; none where other things do. */
const quotesBefore = (text: string, offset: number): number => {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[\s>]*/.exec(before)?.[0].replace(/\s/g, '').length ?? 0;
};

/** Whether an element is one that a line holds, and that may hold a sign: code, a formula, a link, a picture. */
const isOneLine = ({ tagName }: Element, parents: readonly ParsedNode[]): boolean =>
  tagName === 'a' ||
  tagName === 'img' ||
  (tagName === 'code' && !parents.some((parent) => isElement(parent) && parent.tagName === 'pre'));

/** What runs over lines within a table, or into a line that may begin a block: our parser ends no tag there, others do. */
const runsOver = (source: string, parents: readonly ParsedNode[]): Advice | undefined => {
  if (!source.includes('\n')) return undefined;
  return parents.some(isCell) || /\n\s*(?:[!-@[-`{-~]|\n)/.test(source) ? 'one-line' : undefined;
};

const isCell = (node: ParsedNode): boolean => isElement(node) && /^t[dh]$/.test(node.tagName);

/** Below a line with bars it makes a table, and it is for each reader to say whether this is one. */
const tableLine = /\n[\s>]*(?=.*\|)(?=.*-)[-:|\s]+(?:\n|$)/;

/** What parts the cells of a table. */
const looseBar = /(?<!\\)\|/;

const isInlineTag = (node: ParsedNode): boolean => node.type === 'mdxJsxTextElement';

/** Marks of emphasis that found no partner within their tag: another reader may find one outside. */
const looseMark = /[*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const withoutEscapes = (source: string): string => source.replace(/\\[!-/:-@[-`{-~]/g, '');

/** Whether emphasis within a tag may find its partner outside: where that has emphasis, too, or a mark that is text. */
function mayCross(parents: readonly ParsedNode[], text: string): boolean {
  const at = parents.findIndex(isInlineTag);
  const around = parents.slice(0, at);
  if (around.some(isEmphasis)) return true;
  const [holder, tag] = [around.at(-1), parents[at]];
  if (!tag || !holder || !('children' in holder)) return false;
  const before = (holder.children as ParsedNode[]).slice(0, (holder.children as ParsedNode[]).indexOf(tag));
  return before.some((node) => isText(node) && looseMark.test(withoutEscapes(sourceOf(node, text))));
}

const isEmphasis = (node: ParsedNode): boolean => isElement(node) && /^(?:em|strong|del)$/.test(node.tagName);

const sourceOf = ({ position }: ParsedNode, text: string): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** Behind an address that becomes a link by itself: whether it takes the brace along, readers do not agree. */
const followsAddress = /(?<!\]\(<?|\/)(?:https?:\/\/|www\.)[^\s<]*$/i;
const longestAddress = 2000;

/** `![…` of a picture, without its address. */
const altOf = (source: string): string => source.slice(0, Math.max(source.lastIndexOf(']('), source.lastIndexOf('][')));
