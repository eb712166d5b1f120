import type { Rule } from './rule.ts';

export const referenceSelf: Rule = {
  name: 'reference-self',
  severity: 'error',
  zh: {
    title: '引用了自己',
    message: (about) => `“${about.key}” 引用了自己。`,
    hint: () => '去掉它。',
  },
  en: {
    title: 'A reference to itself',
    message: (about) => `"${about.key}" refers to itself.`,
    hint: () => 'Remove it.',
  },
};
