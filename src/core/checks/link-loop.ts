import type { Rule } from './rule.ts';

export const linkLoop: Rule = {
  name: 'link-loop',
  severity: 'warning',
  zh: {
    title: '符号链接绕成了圈',
    message: () => '这个符号链接指回了上一层文件夹，已跳过。',
    hint: () => '删掉它。',
  },
  en: {
    title: 'A symbolic link that goes in circles',
    message: () => 'This symbolic link leads back to a folder above it and was skipped.',
    hint: () => 'Delete it.',
  },
};
