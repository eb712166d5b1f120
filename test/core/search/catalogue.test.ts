import { expect, test } from 'vitest';
import { catalogueOf, countOf, facetCounts, facetsIn, passes } from '../../../src/core/search/catalogue.ts';
import { record } from '../../disk/search/opened.ts';

const cases = [
  { industry: ['telecom'], outcome: ['success'] },
  { industry: ['telecom'], outcome: ['failure'] },
  { industry: ['power'], outcome: ['success'] },
];
const catalogue = catalogueOf(
  cases.map((filters, number) => record(`案${number}`, '', { filters })),
  [['客户', '顾客'], ['投诉']],
);
const facets = facetsIn(catalogue);

test('a catalogue survives JSON, and keeps only names that have company', () => {
  expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  expect(catalogue.names).toEqual([['客户', '顾客']]);
});

test.each([
  ['nothing chosen lets all through', {}, [0, 1, 2]],
  ['one value', { industry: ['telecom'] }, [0, 1]],
  ['either of two values', { industry: ['telecom', 'power'] }, [0, 1, 2]],
  ['both of two filters', { industry: ['telecom'], outcome: ['success'] }, [0]],
  ['a value that nobody has', { industry: ['tobacco'] }, []],
])('%s', (_, chosen, numbers) => {
  expect([0, 1, 2].filter((number) => passes(number, chosen, facets))).toEqual(numbers);
});

test('counts say what each value would leave beside the other filters', () => {
  expect(facetCounts([0, 1, 2], { industry: ['telecom'] }, facets)).toEqual({
    industry: { telecom: 2, power: 1 },
    outcome: { success: 1, failure: 1 },
  });
});

test.each([
  ['as the name of a theme', 'constructor', 1],
  ['as the name of none', 'toString', 0],
  ['as the name of none', '__proto__', 0],
])('what every object has is counted %s', (_, value, count) => {
  const odd = facetsIn(catalogueOf([record('案', '', { filters: { theme: ['constructor'] } })], []));
  expect(countOf(facetCounts([0], {}, odd), 'theme', value)).toBe(count);
});
