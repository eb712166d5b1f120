import type { Rule } from './rule.ts';

export const fileLarge: Rule = {
  name: 'file-large',
  severity: 'warning',
  zh: {
    title: '文件很大',
    message: (about) => `这个文件有 ${about.size}，读者打开会很慢。`,
    hint: () => '拆成几篇；图片和附件另存为文件。',
  },
  en: {
    title: 'A very large file',
    message: (about) => `This file has ${about.size}; readers will wait for it.`,
    hint: () => 'Split it; keep pictures and attachments as files of their own.',
  },
};
