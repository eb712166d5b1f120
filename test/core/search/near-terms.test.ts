import { expect, test } from 'vitest';
import { nearTerms } from '../../../src/core/search/near-terms.ts';

const terms = ['首问负责制', '客户满意', '预付款', '服务理念', '内部客户'].map((title) => ({ title }));
const near = (query: string): string[] => nearTerms(query, terms).map(({ title }) => title);

test.each([
  ['characters that are common', '客户不满', ['客户满意', '内部客户']],
  ['a wrong character', '首问付责制', ['首问负责制']],
  ['initials with a slip', 'fwlm', ['服务理念']],
  ['nothing like it', 'zzzzqqqq', []],
  ['no character of it', '充电桩', []],
])('terms that are near: %s', (_, query, found) => {
  expect(near(query)).toEqual(found);
});
