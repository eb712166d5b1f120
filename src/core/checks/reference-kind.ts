import type { Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

export const referenceKind: Rule = {
  name: 'reference-kind',
  severity: 'error',
  zh: {
    title: '引用的种类不对',
    message: (about) => `“${about.key}” 不是${zhWord(about.what)}。`,
    hint: (about) => `这里要写${zhWord(about.what)}的编号。`,
  },
  en: {
    title: 'A reference of another kind',
    message: (about) => `"${about.key}" is not a ${enWord(about.what)}.`,
    hint: (about) => `Give the key of a ${enWord(about.what)} here.`,
  },
};
