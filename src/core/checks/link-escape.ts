import type { Rule } from './rule.ts';

export const linkEscape: Rule = {
  name: 'link-escape',
  severity: 'error',
  zh: {
    title: '链接指到了内容文件夹外面',
    message: (about) => `${about.href} 指到了内容文件夹外面。`,
    hint: () => '把文件放进内容文件夹。',
  },
  en: {
    title: 'A link that leaves the content folder',
    message: (about) => `${about.href} leads out of the content folder.`,
    hint: () => 'Put the file into the content folder.',
  },
};
