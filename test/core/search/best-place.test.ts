import { expect, test } from 'vitest';
import { bestPlace } from '../../../src/core/search/best-place.ts';

const page = { url: '/cases/a/', title: '停电来电的应答' };
const excerpt = '没有安排的停电，先说现在查到哪一步。';
const sections = [
  { url: '/cases/a/#s', excerpt },
  { url: '/cases/a/#t', excerpt: '停电以后' },
];

test.each([
  ['the section, when the title has none of it', [[9, 11]], sections, '/cases/a/#s'],
  ['the page, when the title has all of it', [[5, 7]], sections, '/cases/a/'],
  [
    'the section, when the title has only some of it',
    [
      [5, 7],
      [9, 11],
    ],
    sections,
    '/cases/a/#s',
  ],
  ['the page, when nothing is marked', [], sections, '/cases/a/'],
  ['the page, when the excerpt is of no section', [[9, 11]], [], '/cases/a/'],
] as [string, [number, number][], typeof sections, string][])('a result leads to %s', (_, marks, some, url) => {
  expect(bestPlace(page, { excerpt, marks, sections: some })).toBe(url);
});
