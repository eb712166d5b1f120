import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptParts, partsWith } from '../../../src/core/search/excerpt.ts';

test.each([
  ['plain text is one part', '没有命中', [['没有命中', false]]],
  [
    'a hit stands alone',
    '问<mark>预付</mark>了吗',
    [
      ['问', false],
      ['预付', true],
      ['了吗', false],
    ],
  ],
  ['neighbouring hits are one', '<mark>预付</mark><mark>款</mark>', [['预付款', true]]],
  [
    'what looks like a tag is text',
    '&lt;script&gt;<mark>a</mark>',
    [
      ['<script>', false],
      ['a', true],
    ],
  ],
  ['break points are dropped', '预\u200b付', [['预付', false]]],
  [
    'a full stop that Pagefind put between paragraphs is a space',
    '取消<mark>预付款</mark>. 第二',
    [
      ['取消', false],
      ['预付款', true],
      [' 第二', false],
    ],
  ],
  ['a mark that ends what went before is dropped', '。”总经理', [['总经理', false]]],
  ['nothing has no parts', '', []],
])('%s', (_, marked, parts) => {
  expect(excerptParts(marked).map(({ text, hit }) => [text, hit])).toEqual(parts);
});

test('text between marks comes out as it went in', () => {
  const text = fc.string().map((each) => each.replace(/[^\p{L}\p{N}]/gu, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const marked = pairs.map(([plain, hit]) => `${plain}<mark>${hit}</mark>`).join('');
      expect(
        excerptParts(marked)
          .map((part) => part.text)
          .join(''),
      ).toBe(pairs.flat().join(''));
    }),
  );
});

test.each([
  [
    'every word is marked',
    '台资企业与预付款',
    ['预付', '台资'],
    [
      ['台资', true],
      ['企业与', false],
      ['预付', true],
      ['款', false],
    ],
  ],
  [
    'case does not matter',
    'ASTAR 测评',
    ['astar'],
    [
      ['ASTAR', true],
      [' 测评', false],
    ],
  ],
  [
    'signs are signs, not patterns',
    '4C+ (4P)',
    ['+ ('],
    [
      ['4C', false],
      ['+ (', true],
      ['4P)', false],
    ],
  ],
  ['without words nothing is marked', '鞠躬', [], [['鞠躬', false]]],
  ['of nothing there are no parts', '', ['礼'], []],
])('%s', (_, text, words, parts) => {
  expect(partsWith(text, words).map((part) => [part.text, part.hit])).toEqual(parts);
});
