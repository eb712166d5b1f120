import { expect, test } from 'vitest';
import { initialOf } from '../../../src/core/model/initial.ts';
import { titleIndex } from '../../../src/core/search/title-index.ts';

test.each([
  ['安静', 'A'],
  ['鞠躬', 'J'],
  ['服务宗旨', 'F'],
  ['热情', 'R'],
  ['一站式接电', 'Y'],
  ['王经理', 'W'],
  ['台资企业', 'T'],
  ['咨询', 'Z'],
  ['做到', 'Z'],
  ['“首问”负责', 'S'],
  ['ASTAR 测评', 'A'],
  ['écoute', 'E'],
  ['1,018 条建议', '#'],
  ['……', '#'],
])('%s stands under %s', (title, letter) => {
  expect(initialOf(title)).toBe(letter);
});

test('letters come in order with # last, titles in pinyin order below them', () => {
  const found = titleIndex(['首问', '3 天', '安静', '礼貌', '上门', 'Social'].map((title) => ({ title })));
  expect(found.map(({ letter, titled }) => [letter, ...titled.map(({ title }) => title)])).toEqual([
    ['A', '安静'],
    ['L', '礼貌'],
    ['S', '上门', '首问', 'Social'],
    ['#', '3 天'],
  ]);
});
