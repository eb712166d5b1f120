import { enNear, type Rule, zhNear } from './rule.ts';

export const linkMissing: Rule = {
  name: 'link-missing',
  severity: 'error',
  zh: {
    title: '链接的页面不存在',
    message: (about) => `链接 ${about.href} 没有对应的页面。`,
    hint: (about) => zhNear(about, '检查编号，或者先写那一篇。'),
  },
  en: {
    title: 'A link to a missing page',
    message: (about) => `No page belongs to the link ${about.href}.`,
    hint: (about) => enNear(about, 'Check the key, or write that article first.'),
  },
};
