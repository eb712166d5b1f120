import { enNear, type Rule, zhNear } from './rule.ts';

export const componentUnknown: Rule = {
  name: 'component-unknown',
  severity: 'error',
  zh: {
    title: '没有这个组件',
    message: (about) => `没有叫 <${about.tag}> 的组件。`,
    hint: (about) => zhNear(about, `可用的有：${about.allowed}。`),
  },
  en: {
    title: 'No such component',
    message: (about) => `There is no component <${about.tag}>.`,
    hint: (about) => enNear(about, `There are: ${about.allowed}.`),
  },
};
