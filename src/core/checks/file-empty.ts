import type { Rule } from './rule.ts';

export const fileEmpty: Rule = {
  name: 'file-empty',
  severity: 'error',
  zh: {
    title: '文件是空的',
    message: () => '这个文件里什么也没有。',
    hint: () => '写上前言区和正文，或者删掉这个文件。',
  },
  en: {
    title: 'The file is empty',
    message: () => 'There is nothing in this file.',
    hint: () => 'Write frontmatter and a body, or delete the file.',
  },
};
