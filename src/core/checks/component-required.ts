import type { Rule } from './rule.ts';

export const componentRequired: Rule = {
  name: 'component-required',
  severity: 'error',
  zh: {
    title: '组件缺了属性',
    message: (about) => `<${about.tag}> 缺了 ${about.attribute}。`,
    hint: (about) => `写成 <${about.tag} ${about.attribute}="…">。`,
  },
  en: {
    title: 'A component lacks an attribute',
    message: (about) => `<${about.tag}> lacks ${about.attribute}.`,
    hint: (about) => `Write <${about.tag} ${about.attribute}="…">.`,
  },
};
