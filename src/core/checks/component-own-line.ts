import type { Rule } from './rule.ts';

export const componentOwnLine: Rule = {
  name: 'component-own-line',
  severity: 'error',
  zh: {
    title: '组件要独占一行',
    message: (about) => `<${about.tag}> 夹在一行文字里。`,
    hint: (about) => `让 <${about.tag}> 和 </${about.tag}> 各占一行，前后空一行。`,
  },
  en: {
    title: 'A component that needs a line of its own',
    message: (about) => `<${about.tag}> stands within a line of text.`,
    hint: (about) => `Put <${about.tag}> and </${about.tag}> on lines of their own.`,
  },
};
