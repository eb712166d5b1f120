import type { Rule } from './rule.ts';

export const bodyUnclosed: Rule = {
  name: 'body-unclosed',
  severity: 'error',
  zh: {
    title: '标签没有配对',
    message: (about) => `${about.quoted} 没有配对。`,
    hint: (about) => `补上 ${about.better}，或者删掉它。`,
  },
  en: {
    title: 'A tag without its partner',
    message: (about) => `${about.quoted} has no partner.`,
    hint: (about) => `Add ${about.better}, or delete it.`,
  },
};
