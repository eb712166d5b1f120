import type { Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

export const componentContent: Rule = {
  name: 'component-content',
  severity: 'error',
  zh: {
    title: '组件里的内容不对',
    message: (about) => `<${about.tag}> 里${zhWord(about.expected)}。`,
    hint: (about) => zhWord(about.advice),
  },
  en: {
    title: 'A component with other content',
    message: (about) => `<${about.tag}> ${enWord(about.expected)}.`,
    hint: (about) => enWord(about.advice),
  },
};
