import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryFrom } from '../../../src/core/search/query.ts';

test.each([
  ['nothing is nothing', '', []],
  ['spaces alone are nothing', ' \u3000\n', []],
  ['a word is a word', '预付款', ['预付款']],
  ['ideographic spaces part words', '台资\u3000预付款', ['台资', '预付款']],
  ['full-width letters and digits become plain', 'ＡＳＴＡＲ　３天', ['ASTAR', '3天']],
  ['a word said twice counts once', '投诉 投诉', ['投诉']],
  ['invisible characters go', '投\u200b诉\ufeff', ['投诉']],
])('%s', (_, typed, words) => {
  expect(queryFrom(typed).words).toEqual(words);
});

test('a pasted page is cut, without halving a character', () => {
  expect([...queryFrom('𠮷'.repeat(500)).text]).toHaveLength(120);
});

test('reading a query twice changes nothing, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      const { text } = queryFrom(typed);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s/);
      // A cut may fall between a letter and its mark, so only a whole query is sure to be stable.
      if ([...text].length < 110) expect(queryFrom(text).text).toBe(text);
    }),
  );
});
