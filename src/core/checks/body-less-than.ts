import type { Rule } from './rule.ts';

export const bodyLessThan: Rule = {
  name: 'body-less-than',
  severity: 'error',
  zh: {
    title: '小于号被当成了标签',
    message: (about) => `这里的 “${about.quoted}” 会被当成标签的开头。`,
    hint: (about) => `写成 “${about.better}”，或者用文字“小于”。`,
  },
  en: {
    title: 'A less-than sign taken for a tag',
    message: (about) => `"${about.quoted}" would be read as the start of a tag.`,
    hint: (about) => `Write "${about.better}", or say "less than".`,
  },
};
