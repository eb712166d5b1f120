import type { Rule } from './rule.ts';

export const fileBidi: Rule = {
  name: 'file-bidi',
  severity: 'error',
  zh: {
    title: '有会颠倒文字次序的隐藏字符',
    message: (about) => `这一行有隐藏的方向控制符 ${about.character}，看到的文字和实际的可能不一样。`,
    hint: () => '删掉它，再核对这一行的文字。',
  },
  en: {
    title: 'A hidden character that reverses text',
    message: (about) =>
      `This line holds the hidden direction mark ${about.character}; what you see may not be what is there.`,
    hint: () => 'Delete it and read the line again.',
  },
};
