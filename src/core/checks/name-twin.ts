import type { Rule } from './rule.ts';

export const nameTwin: Rule = {
  name: 'name-twin',
  severity: 'error',
  zh: {
    title: '两个文件争同一个编号',
    message: (about) => `它和 ${about.other} 的编号都是 ${about.key}。`,
    hint: () => '留下一个，或者给其中一个改名。',
  },
  en: {
    title: 'Two files with one key',
    message: (about) => `This file and ${about.other} both have the key ${about.key}.`,
    hint: () => 'Keep one of them, or rename one.',
  },
};
