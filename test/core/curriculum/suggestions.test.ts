import { expect, test } from 'vitest';
import {
  answeredSuggestions,
  openSuggestions,
  suggestionFigures,
  suggestionsByArticle,
} from '../../../src/core/curriculum/suggestions.ts';
import { library } from '../build.ts';

const of = (received: string, answered?: string, more: object = {}) => ({
  title: '放一把椅子',
  received,
  ...(answered ? { answered, answer: '用。', status: 'adopted' as const } : {}),
  ...more,
});

const shelf = library([], {
  suggestions: {
    first: of('2026-10-01', '2026-10-03', { about: 'principles/a' }),
    waiting: of('2026-10-04', undefined, { about: 'principles/a' }),
    last: of('2026-10-02', '2026-10-12', { status: 'partly', changed: ['principles/a', 'principles/b'] }),
    longer: of('2026-09-01'),
    between: of('2026-10-04', '2026-10-04', { status: 'not-now' }),
  },
});

test('the last answer stands first, with the days that it took', () => {
  expect(answeredSuggestions(shelf).map(({ id, days }) => [id, days])).toEqual([
    ['last', 10],
    ['between', 0],
    ['first', 2],
  ]);
});

test('what waits longest stands first; who wrote a later day has waited no day', () => {
  expect(openSuggestions(shelf, '2026-10-06').map(({ id, days }) => [id, days])).toEqual([
    ['longer', 35],
    ['waiting', 2],
  ]);
  expect(openSuggestions(shelf, '2026-10-01').at(-1)?.days).toBe(0);
});

test('what is adopted in part counts as adopted; half of the answers took no longer than the median', () => {
  expect(suggestionFigures(shelf)).toEqual({ answered: 3, adopted: 1, partly: 1, share: 67, medianDays: 2 });
  expect(suggestionFigures(library([]))).toBeUndefined();
});

test('an article knows the answered suggestions about it and those that changed it', () => {
  const found = suggestionsByArticle(shelf);
  expect(found.get('principles/a')?.map(({ id }) => id)).toEqual(['last', 'first']);
  expect(found.get('principles/b')?.map(({ id }) => id)).toEqual(['last']);
});
