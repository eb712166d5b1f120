import type { Rule } from './rule.ts';

export const mathSyntax: Rule = {
  name: 'math-syntax',
  severity: 'error',
  zh: {
    title: '公式写得不对',
    message: (about) => `公式 “${about.quoted}” 读不了。`,
    hint: () => '检查括号和命令（不能用颜色和样式），例如 \\frac{a}{b}。',
  },
  en: {
    title: 'A formula that cannot be read',
    message: (about) => `The formula "${about.quoted}" cannot be read.`,
    hint: () => 'Check braces and commands (no colours or styles), such as \\frac{a}{b}.',
  },
};
