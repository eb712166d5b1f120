import type { Rule } from './rule.ts';

export const frontmatterTag: Rule = {
  name: 'frontmatter-tag',
  severity: 'error',
  zh: {
    title: '前言区里不能用类型标记',
    message: (about) => `这里用了 YAML 的类型标记 ${about.word}。`,
    hint: () => '删掉它，只写值。',
  },
  en: {
    title: 'Tags in YAML',
    message: (about) => `YAML tags such as ${about.word} are not read.`,
    hint: () => 'Delete it and write the value alone.',
  },
};
