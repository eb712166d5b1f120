import type { Rule } from './rule.ts';

export const linkEmpty: Rule = {
  name: 'link-empty',
  severity: 'error',
  zh: {
    title: '链接是空的',
    message: () => '这个链接没有写去哪里。',
    hint: () => '写上文章的编号，例如 [文字](/etiquette/bow/)。',
  },
  en: {
    title: 'An empty link',
    message: () => 'This link leads nowhere.',
    hint: () => 'Give the key of an article, such as [text](/etiquette/bow/).',
  },
};
