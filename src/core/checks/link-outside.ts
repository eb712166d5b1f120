import type { Rule } from './rule.ts';

export const linkOutside: Rule = {
  name: 'link-outside',
  severity: 'error',
  zh: {
    title: '符号链接指到了内容文件夹外面',
    message: () => '这是一个符号链接，指到了内容文件夹外面。',
    hint: () => '把文件复制进来。',
  },
  en: {
    title: 'A symbolic link that leaves the content folder',
    message: () => 'This symbolic link leads out of the content folder.',
    hint: () => 'Copy the file into the folder.',
  },
};
