import type { Rule } from './rule.ts';

export const linkScheme: Rule = {
  name: 'link-scheme',
  severity: 'error',
  zh: {
    title: '不允许的链接',
    message: (about) => `链接 ${about.href} 的开头不允许。`,
    hint: () => '只能用 https、http、mailto、tel 开头的，或者站内的编号。',
  },
  en: {
    title: 'A link of another scheme',
    message: (about) => `The link ${about.href} begins with something that is not allowed.`,
    hint: () => 'Use https, http, mailto or tel, or the key of an article.',
  },
};
