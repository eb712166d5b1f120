import type { Rule } from './rule.ts';

export const linkHeld: Rule = {
  name: 'link-held',
  severity: 'error',
  zh: {
    title: '链接的文章没有发布',
    message: (about) => `${about.href} 没有发布（草稿，或者只给内部看）。`,
    hint: () => '先发布那一篇，或者去掉这个链接；要自动变成普通文字，在 site.yaml 里写 hidden: { references: omit }。',
  },
  en: {
    title: 'A link to an unpublished article',
    message: (about) => `${about.href} is not published (a draft, or internal).`,
    hint: () =>
      'Publish it first, or remove this link; hidden: { references: omit } in site.yaml turns such links into plain text.',
  },
};
