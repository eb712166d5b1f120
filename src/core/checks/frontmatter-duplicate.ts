import type { Rule } from './rule.ts';

export const frontmatterDuplicate: Rule = {
  name: 'frontmatter-duplicate',
  severity: 'error',
  zh: {
    title: '同一个字段写了两遍',
    message: (about) => `字段 ${about.word} 写了两遍。`,
    hint: () => '留下一个。',
  },
  en: {
    title: 'A field written twice',
    message: (about) => `The field ${about.word} stands twice.`,
    hint: () => 'Keep one of them.',
  },
};
