import { enNear, type Rule, zhNear } from './rule.ts';

export const componentAttribute: Rule = {
  name: 'component-attribute',
  severity: 'error',
  zh: {
    title: '组件没有这个属性',
    message: (about) => `<${about.tag}> 没有属性 ${about.attribute}。`,
    hint: (about) => zhNear(about, `可用的有：${about.allowed}。`),
  },
  en: {
    title: 'No such attribute',
    message: (about) => `<${about.tag}> has no attribute ${about.attribute}.`,
    hint: (about) => enNear(about, `There are: ${about.allowed}.`),
  },
};
