import type { Rule } from './rule.ts';

export const attachmentKind: Rule = {
  name: 'attachment-kind',
  severity: 'error',
  zh: {
    title: '不能用这种附件',
    message: (about) => `附件 ${about.href} 的类型不能用。`,
    hint: (about) => `可用的有：${about.allowed}。`,
  },
  en: {
    title: 'An attachment of another kind',
    message: (about) => `The attachment ${about.href} is of a kind that is not served.`,
    hint: (about) => `There are: ${about.allowed}.`,
  },
};
