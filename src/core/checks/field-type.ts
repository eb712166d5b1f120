import type { Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

const example: Record<string, string> = { array: '[甲, 乙]', boolean: 'true', int: '3', number: '3' };

export const fieldType: Rule = {
  name: 'field-type',
  severity: 'error',
  zh: {
    title: '字段的值不是要的那一种',
    message: ({ field, expected, value }) => `字段 ${field} 要${zhWord(expected)}，写成了 “${value}”。`,
    hint: ({ field, expected, value }) =>
      expected === 'string' ? `加上引号：${field}: "${value}"` : `写成 ${field}: ${example[expected ?? ''] ?? '…'}`,
  },
  en: {
    title: 'A field of another type',
    message: ({ field, expected, value }) => `The field ${field} takes ${enWord(expected)}; it is "${value}".`,
    hint: ({ field, expected, value }) =>
      expected === 'string'
        ? `Put it in quotes: ${field}: "${value}"`
        : `Write ${field}: ${example[expected ?? ''] ?? '…'}`,
  },
};
