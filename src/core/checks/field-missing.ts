import type { Rule } from './rule.ts';

export const fieldMissing: Rule = {
  name: 'field-missing',
  severity: 'error',
  zh: {
    title: '缺了字段',
    message: (about) => `缺了字段 ${about.field}。`,
    hint: (about) => `加一行 ${about.field}: …`,
  },
  en: {
    title: 'A field is missing',
    message: (about) => `The field ${about.field} is missing.`,
    hint: (about) => `Add a line ${about.field}: …`,
  },
};
