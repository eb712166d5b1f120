import type { Rule } from './rule.ts';

export const nameUnknown: Rule = {
  name: 'name-unknown',
  severity: 'warning',
  zh: {
    title: '不认识的文件',
    message: () => '网站用不到这个文件，没有收进来。',
    hint: () => '文章放在 principles、etiquette、cases、curricula 里，其余文件放在 public 里。',
  },
  en: {
    title: 'An unknown file',
    message: () => 'The site has no use for this file and left it out.',
    hint: () => 'Articles go into principles, etiquette, cases or curricula, other files into public.',
  },
};
