import type { Rule } from './rule.ts';

export const fileInvisible: Rule = {
  name: 'file-invisible',
  severity: 'warning',
  zh: {
    title: '有看不见的零宽字符',
    message: (about) => `这一行有看不见的零宽字符 ${about.character}，会让查找找不到这个词。`,
    hint: () => '删掉它。',
  },
  en: {
    title: 'An invisible zero-width character',
    message: (about) =>
      `This line holds the zero-width character ${about.character}, which keeps search from finding the word.`,
    hint: () => 'Delete it.',
  },
};
