import { expect, test } from 'vitest';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import { lengthOf, sectionsOf, textOf, unbroken } from '../../../src/core/prose/text.ts';

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

test('each heading begins a section', () => {
  expect(sectionsOf(body('开头。\n\n## 甲\n\n一。\n\n### 乙\n\n二。\n\n## 丙\n\n三。'))).toEqual([
    { id: '', title: '', text: '开头。' },
    { id: '甲', title: '甲', text: '一。' },
    { id: '乙', title: '乙', text: '二。' },
    { id: '丙', title: '丙', text: '三。' },
  ]);
});

test.each([
  ['客户 first，第一', 5],
  ['ASTAR 有 34 项', 4],
  ['', 0],
])('%j is %i long', (text, length) => expect(lengthOf(text)).toBe(length));

test.each([
  ['2007 年 5 月', '2007\u00a0年\u00a05\u00a0月'],
  ['2026年11月22日', '2026年\u206011月\u206022日'],
  ['8 点 30 分', '8\u00a0点\u00a030\u00a0分'],
  ['页面时间 2022-06-21', '页面时间 2022\u2060-\u206006\u2060-\u206021'],
  ['3 天，5 年 后', '3 天，5\u00a0年 后'],
])('no line breaks within the date of %j', (text, whole) => {
  expect(unbroken(text)).toBe(whole);
});
