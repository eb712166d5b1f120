import type { Rule } from './rule.ts';

export const nameAddress: Rule = {
  name: 'name-address',
  severity: 'error',
  zh: {
    title: '文件名里有网址用不了的字符',
    message: (about) => `文件名里有 ${about.characters}，网址会断。`,
    hint: (about) => `改名为 ${about.better}。`,
  },
  en: {
    title: 'A name that breaks its address',
    message: (about) => `The name holds ${about.characters}, which breaks the address.`,
    hint: (about) => `Rename it to ${about.better}.`,
  },
};
