import type { Rule } from './rule.ts';

export const bodyVoid: Rule = {
  name: 'body-void',
  severity: 'error',
  zh: {
    title: '标签要自己闭合',
    message: (about) => `${about.quoted} 没有闭合。`,
    hint: (about) => `写成 ${about.better}。`,
  },
  en: {
    title: 'A tag that must close itself',
    message: (about) => `${about.quoted} is not closed.`,
    hint: (about) => `Write ${about.better}.`,
  },
};
