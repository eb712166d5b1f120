import { expect, test } from 'vitest';
import { recentIn, withoutRecent, withRecent } from '../../../src/core/search/recent-searches.ts';

test('the last search stands first, and once', () => {
  expect(withRecent(['停电', '投诉'], '投诉')).toEqual(['投诉', '停电']);
});

test('ten searches are kept', () => {
  const many = Array.from({ length: 14 }, (_, number) => `第${number}次`);
  const kept = many.reduce<string[]>(withRecent, []);
  expect(kept).toHaveLength(10);
  expect(kept[0]).toBe('第13次');
});

test('a search can be removed', () => {
  expect(withoutRecent(['停电', '投诉'], '停电')).toEqual(['投诉']);
});

test.each([
  ['nothing was kept', null, []],
  ['something else stands there', '{"a":1}', []],
  ['it is no JSON', '[', []],
  ['some of it is no text', '["停电",1,null,""]', ['停电']],
])('where %s, what can be read is read', (_, text, recent) => {
  expect(recentIn(text)).toEqual(recent);
});
