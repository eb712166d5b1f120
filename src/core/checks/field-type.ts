import { lastOf } from './field-names.ts';
import type { About, Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

const day = /^(\d{4})(\d{2})(\d{2})$/;

/** What to write instead. The author's own text is not repeated: what YAML made of it (007 is 7) is not what was written. */
const zhHint = ({ field, expected, value = '' }: About): string => {
  const name = lastOf(field);
  if (expected === 'string')
    return day.test(value) ? `写成 ${name}: ${value.replace(day, '$1-$2-$3')}` : `给冒号后面的值加上引号：${name}: "…"`;
  if (expected === 'boolean') return `写成 ${name}: true（是）或 ${name}: false（不是）`;
  if (expected === 'int' || expected === 'number') return '只写数字，不带单位和引号。';
  if (expected === 'array') return `写成 ${name}: [一项, 另一项]，或者下面每行一个 “- 一项”`;
  return '看编写说明里这个字段的例子。';
};
const enHint = ({ field, expected, value = '' }: About): string => {
  const name = lastOf(field);
  if (expected === 'string')
    return day.test(value)
      ? `Write ${name}: ${value.replace(day, '$1-$2-$3')}`
      : `Put the value in quotes: ${name}: "…"`;
  if (expected === 'boolean') return `Write ${name}: true or ${name}: false`;
  if (expected === 'int' || expected === 'number') return 'Write digits alone, without a unit or quotes.';
  if (expected === 'array') return `Write ${name}: [one, another], or one "- value" a line below it`;
  return "See the example of this field in the author's guide.";
};

export const fieldType: Rule = {
  name: 'field-type',
  severity: 'error',
  zh: {
    title: '字段的值不是要的那一种',
    message: ({ field, expected, value }) => `字段 ${field} 要${zhWord(expected)}，写成了 “${value}”。`,
    hint: zhHint,
  },
  en: {
    title: 'A field of another type',
    message: ({ field, expected, value }) => `The field ${field} takes ${enWord(expected)}; it is "${value}".`,
    hint: enHint,
  },
};
