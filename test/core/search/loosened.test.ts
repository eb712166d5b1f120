import { expect, test } from 'vitest';
import { loosened } from '../../../src/core/search/loosened.ts';
import { addressOf } from '../../../src/core/search/search-address.ts';

const said = (query: string, chosen: Parameters<typeof addressOf>[0]['chosen'] = {}): string[] =>
  loosened({ query, chosen }).map(({ state }) => decodeURIComponent(addressOf(state)));

test.each([
  ['one word asks for nothing less', said('停电'), []],
  ['of two words each alone', said('停电 客户'), ['?q=客户', '?q=停电']],
  ['of three words two', said('a b c'), ['?q=b+c', '?q=a+c', '?q=a+b']],
  ['a filter is given up', said('停电', { industry: ['power'] }), ['?q=停电']],
  ['a filter alone is not: that would ask for nothing', said('', { industry: ['power'] }), []],
  [
    'nor all filters without a word',
    said('', { industry: ['power'], outcome: ['failure'] }),
    ['?outcome=failure', '?industry=power'],
  ],
  [
    'of several filters one, then all',
    said('停电', { industry: ['power'], outcome: ['failure', 'mixed'] }),
    ['?q=停电&outcome=failure&outcome=mixed', '?q=停电&industry=power', '?q=停电'],
  ],
])('%s', (_, offered, wanted) => {
  expect(offered).toEqual(wanted);
});
