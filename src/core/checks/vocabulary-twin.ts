import type { Rule } from './rule.ts';

export const vocabularyTwin: Rule = {
  name: 'vocabulary-twin',
  severity: 'error',
  zh: {
    title: '词表里有重复的编号',
    message: (about) => `词表 ${about.vocabulary} 里有两个 “${about.value}”。`,
    hint: () => '留下一个。',
  },
  en: {
    title: 'An id twice in a vocabulary',
    message: (about) => `The vocabulary ${about.vocabulary} has "${about.value}" twice.`,
    hint: () => 'Keep one of them.',
  },
};
