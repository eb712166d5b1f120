import type { MathFault } from '../prose/math.ts';
import type { About, Rule } from './rule.ts';

type Said = Record<MathFault, [wrong: string, advice: string]>;

const zh: Said = {
  unreadable: ['读不了', '检查括号和命令，例如 \\frac{a}{b}。'],
  undrawn: [
    '里有这里画不出来的东西',
    '颜色、样式、边框、竖线、划线、编号和链接都不能用；变量上的一横写 \\bar{x}，下面的括号写 \\underbrace{…}。',
  ],
  rows: ['里的 \\\\ 换不了行', '几行的公式写在 \\begin{aligned} 和 \\end{aligned} 之间。'],
};
const en: Said = {
  unreadable: ['cannot be read', 'Check braces and commands, such as \\frac{a}{b}.'],
  undrawn: [
    'asks for what cannot be drawn here',
    'No colours, styles, borders, rules, strokes, numbers or links; a bar over a letter is \\bar{x}, a brace below \\underbrace{…}.',
  ],
  rows: ['breaks its lines where they cannot be broken', 'Put rows between \\begin{aligned} and \\end{aligned}.'],
};
const of = (words: Said, { why }: About): [string, string] => words[why as MathFault] ?? words.unreadable;

export const mathSyntax: Rule = {
  name: 'math-syntax',
  severity: 'error',
  zh: {
    title: '公式写得不对',
    message: (about) => `公式 “${about.quoted}” ${of(zh, about)[0]}。`,
    hint: (about) => of(zh, about)[1],
  },
  en: {
    title: 'A formula that cannot be read or drawn',
    message: (about) => `The formula "${about.quoted}" ${of(en, about)[0]}.`,
    hint: (about) => of(en, about)[1],
  },
};
