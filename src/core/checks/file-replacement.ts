import type { Rule } from './rule.ts';

export const fileReplacement: Rule = {
  name: 'file-replacement',
  severity: 'warning',
  zh: {
    title: '有乱码',
    message: () => '这一行有“�”，多半是转换编码时丢了字。',
    hint: () => '对照原稿，把丢的字补上。',
  },
  en: {
    title: 'Lost characters',
    message: () => 'This line holds "�": a character was lost in a conversion.',
    hint: () => 'Compare with the original and restore it.',
  },
};
