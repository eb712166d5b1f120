import type { Rule } from './rule.ts';

export const referenceTwice: Rule = {
  name: 'reference-twice',
  severity: 'warning',
  zh: {
    title: '同一篇写了两遍',
    message: (about) => `“${about.key}” 在这里写了两遍。`,
    hint: () => '留下一个。',
  },
  en: {
    title: 'The same entry twice',
    message: (about) => `"${about.key}" stands here twice.`,
    hint: () => 'Keep one of them.',
  },
};
