import type { Rule } from './rule.ts';

export const frontmatterOpen: Rule = {
  name: 'frontmatter-open',
  severity: 'error',
  zh: {
    title: '前言区没有结束',
    message: () => '前言区没有结束的 ---。',
    hint: () => '在前言区的最后一项下面加一行 ---。',
  },
  en: {
    title: 'Unclosed frontmatter',
    message: () => 'The frontmatter has no closing ---.',
    hint: () => 'Add a line with --- below its last field.',
  },
};
