import { enNear, type Rule, zhNear } from './rule.ts';

export const linkAnchor: Rule = {
  name: 'link-anchor',
  severity: 'error',
  zh: {
    title: '链接的小节不存在',
    message: (about) => `${about.page} 里没有“${about.anchor}”这一节。`,
    hint: (about) =>
      zhNear(about, about.allowed ? `那一页的小节有：${about.allowed}。` : '那一页没有小节，去掉 # 和后面的字。'),
  },
  en: {
    title: 'A link to a missing section',
    message: (about) => `${about.page} has no section "${about.anchor}".`,
    hint: (about) =>
      enNear(
        about,
        about.allowed
          ? `The sections of that page are: ${about.allowed}.`
          : 'That page has none: drop the # and what follows.',
      ),
  },
};
