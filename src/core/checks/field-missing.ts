import { lastOf } from './field-names.ts';
import type { Rule } from './rule.ts';

export const fieldMissing: Rule = {
  name: 'field-missing',
  severity: 'error',
  zh: {
    title: '缺了字段',
    message: (about) => (about.empty ? `字段 ${about.field} 后面没有写值。` : `缺了字段 ${about.field}。`),
    hint: (about) =>
      about.empty ? '在冒号后面写上值；不是必需的，就删掉这一行。' : `加一行 ${lastOf(about.field)}: …`,
  },
  en: {
    title: 'A field is missing',
    message: (about) =>
      about.empty ? `The field ${about.field} has no value.` : `The field ${about.field} is missing.`,
    hint: (about) =>
      about.empty
        ? 'Write a value behind the colon, or delete the line if it is not required.'
        : `Add a line ${lastOf(about.field)}: …`,
  },
};
