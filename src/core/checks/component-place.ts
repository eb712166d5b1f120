import type { Rule } from './rule.ts';

export const componentPlace: Rule = {
  name: 'component-place',
  severity: 'error',
  zh: {
    title: '组件放错了地方',
    message: (about) => `<${about.tag}> 只能放在 <${about.parent}> 里面。`,
    hint: (about) => `把它放进 <${about.parent}> 和 </${about.parent}> 之间。`,
  },
  en: {
    title: 'A component in the wrong place',
    message: (about) => `<${about.tag}> may stand only inside <${about.parent}>.`,
    hint: (about) => `Put it between <${about.parent}> and </${about.parent}>.`,
  },
};
