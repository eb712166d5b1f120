import type { Rule } from './rule.ts';

export const referenceHeld: Rule = {
  name: 'reference-held',
  severity: 'error',
  zh: {
    title: '引用的文章没有发布',
    message: (about) => `“${about.key}” 没有发布（草稿，或者只给内部看）。`,
    hint: (about) =>
      about.left === 'nothing'
        ? '这里列的没有一篇发布。至少发布一篇，或者这一篇也不发布。'
        : '先发布那一篇，或者把它从这里去掉；要自动略去，在 site.yaml 里写 hidden: { references: omit }。',
  },
  en: {
    title: 'A reference to an unpublished entry',
    message: (about) => `"${about.key}" is not published (a draft, or internal).`,
    hint: (about) =>
      about.left === 'nothing'
        ? 'None of what is listed here is published. Publish one of them at least, or hold this one back, too.'
        : 'Publish it first, or remove it here; hidden: { references: omit } in site.yaml leaves it out.',
  },
};
