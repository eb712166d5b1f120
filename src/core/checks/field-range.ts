import type { Rule } from './rule.ts';

export const fieldRange: Rule = {
  name: 'field-range',
  severity: 'error',
  zh: {
    title: '数字超出范围',
    message: (about) =>
      `字段 ${about.field} 写成了 ${about.value}，${about.most ? `最大是 ${about.most}` : `最小是 ${about.least}`}。`,
    hint: () => '改成范围里的数字。',
  },
  en: {
    title: 'A number out of range',
    message: (about) =>
      `The field ${about.field} is ${about.value}; ${about.most ? `at most ${about.most}` : `at least ${about.least}`}.`,
    hint: () => 'Choose a number within the range.',
  },
};
