import type { Rule } from './rule.ts';

export const bodyCode: Rule = {
  name: 'body-code',
  severity: 'error',
  zh: {
    title: '文章里不能写代码',
    message: (about) => `这里有代码：${about.quoted}。文章只是文字，不能运行任何东西。`,
    hint: () => '删掉它。要显示代码，放在两个反引号 ` 之间。',
  },
  en: {
    title: 'Code in an article',
    message: (about) => `There is code here: ${about.quoted}. An article is text and runs nothing.`,
    hint: () => 'Delete it. To show code, put it between backticks.',
  },
};
