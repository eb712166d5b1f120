import type { Rule } from './rule.ts';

export const bodySyntax: Rule = {
  name: 'body-syntax',
  severity: 'error',
  zh: {
    title: '正文读不下去',
    message: (about) => `正文从这里读不下去：“${about.quoted}”。`,
    hint: () => '检查这里的标签：属性要加引号，例如 kind="tip"。当作文字，就写成 \\< 和 \\{ 。',
  },
  en: {
    title: 'The body cannot be read',
    message: (about) => `The body cannot be read from here on: "${about.quoted}".`,
    hint: () => 'Look at the tag here: attributes stand in quotes, such as kind="tip". As text, write \\< and \\{.',
  },
};
