import type { Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

export const componentValue: Rule = {
  name: 'component-value',
  severity: 'error',
  zh: {
    title: '属性的值不对',
    message: (about) => `<${about.tag}> 的 ${about.attribute} 写成了 “${about.value}”。`,
    hint: (about) => (about.allowed ? `可用的有：${about.allowed}。` : zhWord(about.advice)),
  },
  en: {
    title: 'An attribute with another value',
    message: (about) => `The ${about.attribute} of <${about.tag}> is "${about.value}".`,
    hint: (about) => (about.allowed ? `There are: ${about.allowed}.` : enWord(about.advice)),
  },
};
