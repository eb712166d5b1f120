import type { Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

export const bodyTag: Rule = {
  name: 'body-tag',
  severity: 'error',
  zh: {
    title: '不允许的 HTML 标签',
    message: (about) => `文章里不能用标签 <${about.tag}>。`,
    hint: (about) => zhWord(about.advice),
  },
  en: {
    title: 'A tag that is not allowed',
    message: (about) => `The tag <${about.tag}> is not allowed in an article.`,
    hint: (about) => enWord(about.advice),
  },
};
