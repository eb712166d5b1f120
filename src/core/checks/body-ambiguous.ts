import type { Rule } from './rule.ts';

/** What most likely led the readers apart. */
export type Advice = 'one-line' | 'alt' | 'space' | 'bar' | 'cell' | 'escape' | 'same-place' | 'tick' | 'unseen';

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

export const bodyAmbiguous: Rule = {
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
};
