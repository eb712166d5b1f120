import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFilters } from '../../../src/core/search/filters.ts';
import { addressOf, narrowedBy, stateIn, withChoice, withoutFilter } from '../../../src/core/search/search-address.ts';

const read = (address: string) => stateIn(new URLSearchParams(address));

test.each([
  ['nothing is asked', '', { query: '', chosen: {} }, ''],
  ['words', '?q=%E5%81%9C%E7%94%B5', { query: '停电', chosen: {} }, '?q=%E5%81%9C%E7%94%B5'],
  [
    'several values of one filter',
    '?q=a&industry=power&industry=telecom',
    { query: 'a', chosen: { industry: ['power', 'telecom'] } },
    '?q=a&industry=power&industry=telecom',
  ],
  ['a filter without words', '?outcome=mixed', { query: '', chosen: { outcome: ['mixed'] } }, '?outcome=mixed'],
  ['what is none of ours', '?utm=1&q=a&color=red', { query: 'a', chosen: {} }, '?q=a'],
  [
    'a value said twice, and none',
    '?year=2001&year=&year=2001',
    { query: '', chosen: { year: ['2001'] } },
    '?year=2001',
  ],
  ['words as they were pasted', '?q=%20%EF%BC%A1%E3%80%80b%20', { query: 'A b', chosen: {} }, '?q=A+b'],
])('an address with %s is read, and written plainly', (_, address, state, plain) => {
  expect(read(address)).toEqual(state);
  expect(addressOf(read(address))).toBe(plain);
});

test('what is written is read again, whatever was asked and chosen', () => {
  const values = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
    .map((some) => some.sort());
  const chosen = fc.dictionary(fc.constantFrom(...searchFilters), values, { noNullPrototype: true });
  fc.assert(
    fc.property(chosen, (some) => {
      expect(read(addressOf({ query: '停电 a&b=c', chosen: some }))).toEqual({ query: '停电 a&b=c', chosen: some });
    }),
  );
});

test('a choice is taken, taken back, and given up as a whole', () => {
  const state = withChoice(withChoice(read('?q=a'), 'industry', 'power', true), 'industry', 'telecom', true);
  expect(addressOf(state)).toBe('?q=a&industry=power&industry=telecom');
  expect(addressOf(withChoice(state, 'industry', 'power', false))).toBe('?q=a&industry=telecom');
  expect(narrowedBy(withoutFilter(state, 'industry'))).toEqual([]);
  expect(withChoice(read('?theme=a'), 'theme', 'a', false)).toEqual({ query: '', chosen: {} });
});
