import type { Rule } from './rule.ts';

export const referenceHeld: Rule = {
  name: 'reference-held',
  severity: 'error',
  zh: {
    title: '引用的文章没有发布',
    message: (about) => `“${about.key}” 没有发布（草稿，或者只给内部看）。`,
    hint: () => '先发布那一篇，或者把它从这里去掉。',
  },
  en: {
    title: 'A reference to an unpublished entry',
    message: (about) => `"${about.key}" is not published (a draft, or internal).`,
    hint: () => 'Publish it first, or remove it here.',
  },
};
