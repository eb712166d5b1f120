import type { Rule } from './rule.ts';

const zhUnit = (of: string | undefined): string => (of === 'array' ? '项' : '个字');
const enUnit = (of: string | undefined): string => (of === 'array' ? 'values' : 'characters');

export const fieldLength: Rule = {
  name: 'field-length',
  severity: 'error',
  zh: {
    title: '字段太长或太短',
    message: ({ field, kind, limit, of }) =>
      `字段 ${field} ${kind === 'long' ? '最多' : '至少要'} ${limit} ${zhUnit(of)}。`,
    hint: ({ kind, limit }) =>
      kind === 'long' ? '写短一些。' : limit === '1' ? '写上内容，或者删掉这一行。' : '补足。',
  },
  en: {
    title: 'A field too long or too short',
    message: ({ field, kind, limit, of }) =>
      `The field ${field} takes at ${kind === 'long' ? 'most' : 'least'} ${limit} ${enUnit(of)}.`,
    hint: ({ kind, limit }) =>
      kind === 'long' ? 'Make it shorter.' : limit === '1' ? 'Write something, or delete the line.' : 'Add more.',
  },
};
