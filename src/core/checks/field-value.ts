import { enNear, type Rule, zhNear } from './rule.ts';

export const fieldValue: Rule = {
  name: 'field-value',
  severity: 'error',
  zh: {
    title: '字段没有这个值',
    message: (about) => `字段 ${about.field} 不能写 “${about.value}”。`,
    hint: (about) => `${zhNear(about, '')}可用的有：${about.allowed}。`,
  },
  en: {
    title: 'No such value',
    message: (about) => `The field ${about.field} cannot be "${about.value}".`,
    hint: (about) => `${enNear(about, '')} There are: ${about.allowed}.`.trim(),
  },
};
