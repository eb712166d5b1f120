import { enNear, type Rule, zhNear } from './rule.ts';

export const fieldUnknown: Rule = {
  name: 'field-unknown',
  severity: 'error',
  zh: {
    title: '没有这个字段',
    message: (about) => `没有叫 ${about.field} 的字段。`,
    hint: (about) => zhNear(about, about.allowed ? `可用的有：${about.allowed}。` : '删掉它。'),
  },
  en: {
    title: 'No such field',
    message: (about) => `There is no field ${about.field}.`,
    hint: (about) => enNear(about, about.allowed ? `There are: ${about.allowed}.` : 'Delete it.'),
  },
};
