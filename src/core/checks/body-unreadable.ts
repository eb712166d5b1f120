import type { Rule } from './rule.ts';

export const bodyUnreadable: Rule = {
  name: 'body-unreadable',
  severity: 'error',
  zh: {
    title: '正文读不了',
    message: () => '正文读不了：有一处一层套一层太深，或者有一张大得出奇的表。',
    hint: () => '找出成千上万个连在一起的括号、符号或格子，删掉它；文章太长就拆成几篇。',
  },
  en: {
    title: 'A body that cannot be read',
    message: () => 'The body cannot be read: something nests too deep, or a table is far too large.',
    hint: () => 'Look for thousands of brackets, signs or cells in a row and delete them; split a long article.',
  },
};
