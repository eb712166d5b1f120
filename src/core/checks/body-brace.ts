import type { Rule } from './rule.ts';

export const bodyBrace: Rule = {
  name: 'body-brace',
  severity: 'error',
  zh: {
    title: '花括号要转义',
    message: (about) => `这里的 “${about.quoted}” 会被当成代码。`,
    hint: (about) => `写成 “${about.better}”。`,
  },
  en: {
    title: 'A brace taken for code',
    message: (about) => `"${about.quoted}" would be read as code.`,
    hint: (about) => `Write "${about.better}".`,
  },
};
