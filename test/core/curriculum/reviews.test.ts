import { expect, test } from 'vitest';
import { daysBetween, monthsLater } from '../../../src/core/curriculum/days.ts';
import { reviewDay } from '../../../src/core/curriculum/review-day.ts';
import { nextReviews, reviewsDue } from '../../../src/core/curriculum/reviews-due.ts';
import { article, library, path, principle } from '../build.ts';

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %d months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-10-24', '2026-10-26', 2],
  ['2024-02-28', '2024-03-01', 2],
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['the author’s own day wins', { updated: '2026-01-01', reviewBy: '2026-03-01' }, '2026-03-01'],
  ['else the months of the site count', { updated: '2026-01-01' }, '2026-07-01'],
  ['without either there is no review day', {}, undefined],
])('%s', (_, said, day) => {
  expect(reviewDay(article(said), { reviewMonths: 6 })).toBe(day);
});

test('due is what has passed, the longest overdue first; on its day nothing is due', () => {
  const all = library(
    [
      article({ title: '今天', reviewBy: '2026-11-22' }),
      article({ title: '昨天', reviewBy: '2026-11-21' }),
      principle({ title: '去年', updated: '2024-11-22' }),
      path({ title: '路径', reviewBy: '2026-11-01' }),
      principle({ title: '无期' }),
    ],
    { site: { reviewMonths: 12 } },
  );
  expect(reviewsDue(all, '2026-11-22').map(({ entry, day, days }) => [entry.data.title, day, days])).toEqual([
    ['去年', '2025-11-22', 365],
    ['路径', '2026-11-01', 21],
    ['昨天', '2026-11-21', 1],
  ]);
});

test('the next reviews come in their order, today among them, and no more than asked for', () => {
  const all = library([
    article({ title: '过期', reviewBy: '2026-11-21' }),
    article({ title: '今天', reviewBy: '2026-11-22' }),
    article({ title: '明天', reviewBy: '2026-11-23' }),
    article({ title: '明年', reviewBy: '2027-11-22' }),
  ]);
  expect(nextReviews(all, '2026-11-22', 2).map(({ entry, days }) => [entry.data.title, days])).toEqual([
    ['今天', 0],
    ['明天', 1],
  ]);
});
