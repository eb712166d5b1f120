import { expect, test } from 'vitest';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import { lengthOf, sectionsOf, textOf } from '../../../src/core/prose/text.ts';

const body = (source: string) => {
  const parsed = parse(source);
  if (!('tree' in parsed)) throw new Error(parsed.reason);
  return bodyFrom(parsed.tree).nodes;
};

test.each([
  ['a line end between Chinese characters is no gap', '先问\n再答', '先问再答'],
  ['between words it is one', 'first\nthen', 'first\nthen'],
  ['the headline of a step stands alone', '<Steps>\n\n1. 先问\n   问在哪里。\n\n</Steps>', '先问\n问在哪里。'],
  ['cells are told apart', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |', '甲\n乙\n丙\n丁'],
  ['a number stands with its unit', '<KeyFigure value="375" unit="万元" label="合同额" />', '375万元\n合同额'],
  ['who speaks comes before what is said', '<Dialogue>\n<Say who="客户">几点？</Say>\n</Dialogue>', '客户\n几点？'],
])('%s', (_, source, text) => {
  expect(textOf(body(source)).trim()).toBe(text);
});

test('sections begin at the second level', () => {
  expect(sectionsOf(body('开头。\n\n## 甲\n\n一。\n\n### 乙\n\n二。\n\n## 丙\n\n三。'))).toEqual([
    { id: '', title: '', text: '开头。' },
    { id: '甲', title: '甲', text: '一。\n乙\n二。' },
    { id: '丙', title: '丙', text: '三。' },
  ]);
});

test.each([
  ['客户 first，第一', 5],
  ['ASTAR 有 34 项', 4],
  ['', 0],
])('%j is %i long', (text, length) => expect(lengthOf(text)).toBe(length));
