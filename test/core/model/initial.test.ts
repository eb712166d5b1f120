import { expect, test } from 'vitest';
import { initialOf } from '../../../src/core/model/initial.ts';

test.each([
  ['首问负责制', 'S'],
  ['啊', 'A'],
  ['表象化', 'B'],
  ['重点客户', 'Z'],
  ['茶馆', 'C'],
  ['饿', 'E'],
  ['欧洲', 'O'],
  ['做', 'Z'],
  ['“一口清”', 'Y'],
  ['ASTAR', 'A'],
  ['crm', 'C'],
  ['4P', '#'],
])('%s stands under %s', (word, letter) => {
  expect(initialOf(word)).toBe(letter);
});
