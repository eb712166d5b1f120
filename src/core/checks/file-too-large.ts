import type { Rule } from './rule.ts';

export const fileTooLarge: Rule = {
  name: 'file-too-large',
  severity: 'error',
  zh: {
    title: '文件太大',
    message: (about) => `这个文件有 ${about.size}，超过了 ${about.limit}。`,
    hint: () => '拆成几篇。',
  },
  en: {
    title: 'The file is too large',
    message: (about) => `This file has ${about.size}, more than ${about.limit}.`,
    hint: () => 'Split it.',
  },
};
