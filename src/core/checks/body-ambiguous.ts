import type { Fault } from '../model/problem.ts';
import type { ParsedTree } from '../prose/parse.ts';
import { fault, type Rule } from './rule.ts';
import { isPlain, orderMark, type Sign, secondSight, signsIn } from './second-reader.ts';
import { placeAt, restOfLine } from './source-signs.ts';

type Advice = 'one-line' | 'alt' | 'space' | 'bar' | 'cell' | 'escape' | 'same-place' | 'tick' | 'unseen';

const zhAdvice: Record<Advice, string> = {
  'one-line': '写在同一行里；当作文字的 { 和 < 写成 \\{ 和 \\< 。',
  alt: '图片的说明里不用标签；要写 { 和 < ，就写成 \\{ 和 \\< 。',
  space: '在它前面空一格。',
  'same-place': '结束标签和开始标签要放在同一处：或者同在一行，或者单起一行；都在引文里，或者都不在。',
  tick: '当作文字的反引号写成 \\` ；代码里有反引号，外面就用两个。',
  unseen: '这一行开头有一个看不见的字符，删掉它。',
  bar: '表格的这一行，前面加上 | 。',
  cell: '表格里不分格的 | ，写成 \\| 。',
  escape: '当作文字的 * _ ~ ，写成 \\* \\_ \\~ 。',
};
const enAdvice: Record<Advice, string> = {
  'one-line': 'Keep it on one line; write { and < as \\{ and \\< where they are text.',
  alt: 'The text of a picture holds no tags; write { and < as \\{ and \\<.',
  space: 'Put a space before it.',
  'same-place':
    'Put the closing tag where the opening tag is: in the same line, or in a line of its own; both in the quotation, or neither.',
  tick: 'Write a backtick that is text as \\`; around code that holds one, put two.',
  unseen: 'Delete the character at the beginning of this line that cannot be seen.',
  bar: 'Begin this row of the table with | .',
  cell: 'Write | as \\| where it does not part the cells of a table.',
  escape: 'Write * _ ~ as \\* \\_ \\~ where they are text.',
};

export const bodyAmbiguous: Rule & { find: (file: string, text: string, tree: ParsedTree) => Fault[] } = {
  name: 'body-ambiguous',
  severity: 'error',
  zh: {
    title: '这样写会被读成两样',
    message: (about) => `“${about.quoted}” 这样写，别的软件会读成另一样，甚至当成代码。`,
    hint: (about) => zhAdvice[about.advice as Advice],
  },
  en: {
    title: 'What can be read in two ways',
    message: (about) => `"${about.quoted}", written like this, is something else to other programs, perhaps code.`,
    hint: (about) => enAdvice[about.advice as Advice],
  },
  /** What our parser reads in one way and another reader of MDX in another. `text` is the file with a blank frontmatter. */
  find(file, text, tree) {
    if (isPlain(text)) return [];
    const offsets = differences(text, tree).map((offset) => shownAt(text, offset));
    return [...new Set(offsets)]
      .sort((a, b) => a - b)
      .map((offset) => {
        const quoted = restOfLine(text, offset).slice(0, 40);
        return fault(bodyAmbiguous, file, placeAt(text, offset), { quoted, advice: adviceAt(text, offset) });
      });
  },
};

/** Where something begins that only one of both readers sees. */
function differences(text: string, tree: ParsedTree): number[] {
  if (orderMark.test(text)) return [text.search(orderMark)];
  const theirs = secondSight(text);
  if ('broken' in theirs) return [theirs.broken.offset];
  const ours = signsIn(tree);
  return [...without(ours, theirs.signs), ...without(theirs.signs, ours)].map(({ offset }) => offset);
}

/** The signs that others do not see, or not as often. Footnotes stand elsewhere to each reader, so order says nothing. */
function without(signs: readonly Sign[], others: readonly Sign[]): Sign[] {
  const left = others.map(({ said }) => said);
  return signs.filter(({ said }) => {
    const at = left.indexOf(said);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The place itself, or the beginning of its line where nothing stands behind it. */
function shownAt(text: string, offset: number): number {
  const end = Math.min(offset, text.trimEnd().length);
  if (restOfLine(text, end).trim() !== '') return end;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return start + (/^[\s>]*/.exec(restOfLine(text, start))?.[0].length ?? 0);
}

/** What most likely leads the readers apart. */
function adviceAt(text: string, offset: number): Advice {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (orderMark.test(text.slice(offset, offset + 1))) return 'unseen';
  const [line, before] = [restOfLine(text, start), text.slice(start, offset)];
  if (/^(?:import|export)\b.*\|/.test(line)) return 'bar';
  if (line.includes('`')) return 'tick';
  if (/!\[[^\]]*$/.test(before)) return 'alt';
  if (/(?:https?:\/\/|www\.)\S*$/i.test(before)) return 'space';
  if (/[*_~]/.test(line.replace(/\{\/\*|\*\/\}/g, ''))) return 'escape';
  if (line.includes('|')) return 'cell';
  return /^[\s>]*<\/?[A-Z][^<]*>$/.test(line) ? 'same-place' : 'one-line';
}
