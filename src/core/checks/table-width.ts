import type { Rule } from './rule.ts';

export const tableWidth: Rule = {
  name: 'table-width',
  severity: 'error',
  zh: {
    title: '表格的列太多',
    message: (about) => `这张表超过了 ${about.limit} 列。`,
    hint: () => '拆成几张表，或者另存为附件。',
  },
  en: {
    title: 'A table with too many columns',
    message: (about) => `This table has more than ${about.limit} columns.`,
    hint: () => 'Split it into several tables, or attach it as a file.',
  },
};
