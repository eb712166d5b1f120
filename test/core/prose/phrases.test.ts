import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauses, phrases } from '../../../src/core/prose/phrases.ts';

test.each([
  ['停电来电的应答', ['停电', '来电的', '应答']],
  ['一次说清让客户少跑一趟', ['一次', '说清', '让客户', '少跑', '一趟']],
  ['首问负责制“先接先办”', ['首问', '负责制', '“先接', '先办”']],
  ['三百七十五万元的合同', ['三百七十五万元的', '合同']],
  ['A service handbook', ['A service handbook']],
])('%s may break after %j', (title, parts) => {
  expect(phrases(title, 'zh-Hans')).toEqual(parts);
});

test.each([
  ['核心理念：诚信赢得市场，服务提升价值', ['核心理念：', '诚信赢得市场，', '服务提升价值']],
  ['鞠躬', ['鞠躬']],
  ['“马上就好。”别说', ['“马上就好。”', '别说']],
  ['：开头', ['：', '开头']],
])('the clauses of %s are %j', (title, parts) => {
  expect(clauses(title)).toEqual(parts);
});

test('no part of a title is ever lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'停电来电的应答，：“”。！ aB1') }), (title) => {
      expect(phrases(title, 'zh-Hans').join('')).toBe(title);
      expect(clauses(title).join('')).toBe(title);
    }),
  );
});
