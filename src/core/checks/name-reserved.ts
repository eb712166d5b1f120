import type { Rule } from './rule.ts';

export const nameReserved: Rule = {
  name: 'name-reserved',
  severity: 'error',
  zh: {
    title: '编号是网站自己要用的',
    message: (about) => `编号 ${about.key} 是网站自己要用的网址。`,
    hint: () => '换一个文件名。',
  },
  en: {
    title: 'A key that the site needs itself',
    message: (about) => `The address of ${about.key} belongs to the site itself.`,
    hint: () => 'Choose another file name.',
  },
};
