import type { Rule } from './rule.ts';

export const headingLevel: Rule = {
  name: 'heading-level',
  severity: 'warning',
  zh: {
    title: '标题的层级不对',
    message: (about) => `标题“${about.text}”是 ${about.level} 级，这里应当用 ${about.better}。`,
    hint: (about) => `写成 “${about.better} ${about.text}”。`,
  },
  en: {
    title: 'A heading of another level',
    message: (about) => `The heading "${about.text}" has level ${about.level}; here it should be ${about.better}.`,
    hint: (about) => `Write "${about.better} ${about.text}".`,
  },
};
