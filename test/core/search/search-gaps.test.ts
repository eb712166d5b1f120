import { expect, test } from 'vitest';
import { type Gap, gapsAsText, gapsIn, isMissing, withGap, withoutGap } from '../../../src/core/search/search-gaps.ts';

const day = '2026-11-22';

test('a gap is counted, with its last day, and stands first', () => {
  const gaps = withGap(withGap(withGap([], '充电桩', '2026-11-01'), '光伏', '2026-11-02'), '充电桩', day);
  expect(gaps).toEqual([
    { query: '充电桩', count: 2, day },
    { query: '光伏', count: 1, day: '2026-11-02' },
  ]);
  expect(gapsAsText(gaps)).toBe('充电桩\t2\t2026-11-22\n光伏\t1\t2026-11-02');
  expect(withoutGap(gaps, '光伏')).toHaveLength(1);
});

test('of more than two hundred the oldest of those that were asked least gives way', () => {
  const full: Gap[] = Array.from({ length: 200 }, (_, number) => ({
    query: `词${number}`,
    count: number === 199 ? 3 : 1,
    day,
  }));
  const gaps = withGap(full, '充电桩', day);
  expect(gaps).toHaveLength(200);
  expect(gaps[0]?.query).toBe('充电桩');
  expect(gaps.some(({ query }) => query === '词198')).toBe(false);
  expect(gaps.some(({ query }) => query === '词199')).toBe(true);
});

test.each([
  ['nothing was kept', null, 0],
  ['something else stands there', '"停电"', 0],
  ['some of it is no gap', '[{"query":"充电桩","count":1,"day":"2026-11-22"},{"query":1},null,"停电"]', 1],
])('where %s, what can be read is read', (_, text, count) => {
  expect(gapsIn(text)).toHaveLength(count);
});

test.each([
  ['nothing is found', '怎么给机器人充电才算周到', [], true],
  ['only pieces of a term are found', '咖啡拉花', ['loose', 'loose'], true],
  ['only pieces of a question are found', '客户为什么不满意', ['loose'], false],
  ['only pieces of several words are found', '停电 咖啡', ['loose'], false],
  ['only pieces of letters are found', 'dianli', ['loose'], false],
  ['it stands under another name', '顾客', ['alias'], false],
  ['it is heard', '首文', ['sound'], false],
  ['it stands as typed', '停电', ['literal', 'alias'], false],
] as const)('when %s, missing is %4$s', (_, query, matches, missing) => {
  expect(isMissing(query, matches)).toBe(missing);
});
