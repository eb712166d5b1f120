import { describe, expect, test } from 'vitest';
import { facetCounts, facetsOf, passes } from '../../../src/core/search/catalogue.ts';
import type { SearchFilter } from '../../../src/core/search/filters.ts';
import { offered, partsOf, waysOut } from '../../../src/core/search/narrowing.ts';

const filters: SearchFilter[] = ['industry', 'outcome', 'theme', 'year'];
const facets = facetsOf([
  { industry: ['telecom'], outcome: ['success'], theme: ['prepayment', 'first-visit'], year: ['2007'] },
  { industry: ['telecom'], outcome: ['mixed'], theme: ['prepayment'], year: ['2001'] },
  { industry: ['power'], outcome: ['failure'], theme: [], year: [] },
]);
const all = [0, 1, 2];

describe('a list that carries its values itself', () => {
  test('is narrowed like the results of a search', () => {
    expect(all.filter((number) => passes(number, { theme: ['prepayment'], year: ['2001'] }, facets))).toEqual([1]);
    expect(all.filter((number) => passes(number, { industry: ['telecom', 'power'] }, facets))).toEqual(all);
    expect(all.filter((number) => passes(number, { year: ['1999'] }, facets))).toEqual([]);
  });

  test('is counted within the choice, beside a choice of the same filter', () => {
    expect(facetCounts(all, { industry: ['telecom'] }, facets)).toEqual({
      industry: { telecom: 2, power: 1 },
      outcome: { success: 1, mixed: 1, failure: 0 },
      theme: { prepayment: 2, 'first-visit': 1 },
      year: { 2007: 1, 2001: 1 },
    });
  });
});

describe('a question', () => {
  test('keeps what the page offers', () => {
    const state = { query: '预付款', chosen: { collection: ['cases'], year: ['2001'] } };
    expect(offered(state, filters)).toEqual({ query: '预付款', chosen: { year: ['2001'] } });
  });

  test('has its words and its values as parts, filter by filter, each with what is left without it', () => {
    expect(partsOf({ query: '预付款', chosen: { year: ['2001'], industry: ['b', 'a'] } }, filters)).toEqual([
      { value: '预付款', left: { query: '', chosen: { year: ['2001'], industry: ['b', 'a'] } } },
      { filter: 'industry', value: 'b', left: { query: '预付款', chosen: { year: ['2001'], industry: ['a'] } } },
      { filter: 'industry', value: 'a', left: { query: '预付款', chosen: { year: ['2001'], industry: ['b'] } } },
      { filter: 'year', value: '2001', left: { query: '预付款', chosen: { industry: ['b', 'a'] } } },
    ]);
  });
});

describe('out of a question that finds nothing', () => {
  test('every choice leads whose dropping shows something', () => {
    const state = { query: '', chosen: { industry: ['power'], outcome: ['success'], year: ['2007'] } };
    expect(waysOut(state, filters, { hits: all, all: 3, facets })).toEqual([
      {
        filter: 'industry',
        value: 'power',
        left: { query: '', chosen: { outcome: ['success'], year: ['2007'] } },
        count: 1,
      },
    ]);
  });

  test('dropping the words leads too', () => {
    const state = { query: '停电', chosen: { industry: ['power'] } };
    expect(waysOut(state, filters, { hits: [1], all: 3, facets })).toEqual([
      { value: '停电', left: { query: '', chosen: { industry: ['power'] } }, count: 1 },
      { filter: 'industry', value: 'power', left: { query: '停电', chosen: {} }, count: 1 },
    ]);
  });

  test('nothing leads where no single part is to blame', () => {
    const state = { query: 'zzzz', chosen: { industry: ['power'], outcome: ['success'] } };
    expect(waysOut(state, filters, { hits: [], all: 3, facets })).toEqual([]);
  });
});
