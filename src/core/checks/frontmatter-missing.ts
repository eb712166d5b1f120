import type { Rule } from './rule.ts';

export const frontmatterMissing: Rule = {
  name: 'frontmatter-missing',
  severity: 'error',
  zh: {
    title: '文件开头没有前言区',
    message: () => '文件的第一行不是 ---，没有前言区。',
    hint: () => '开头写：---，title: 标题，summary: 一句话，再写 ---，每项一行。',
  },
  en: {
    title: 'No frontmatter',
    message: () => 'The first line is not ---: there is no frontmatter.',
    hint: () => 'Begin with ---, then title: and summary:, one per line, then ---.',
  },
};
