import type { Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

export const nameSkipped: Rule = {
  name: 'name-skipped',
  severity: 'warning',
  zh: {
    title: '文件被跳过了',
    message: (about) => `这个文件没有收进来：${zhWord(about.reason)}。`,
    hint: (about) => `要发布就改名为 ${about.better}。`,
  },
  en: {
    title: 'A skipped file',
    message: (about) => `This file was skipped: ${enWord(about.reason)}.`,
    hint: (about) => `To publish it, rename it to ${about.better}.`,
  },
};
