import { expect, test } from 'vitest';
import { valueLabel } from '../../../src/core/search/value-label.ts';

const words = { values: { industry: { power: '电力' } } };

test.each([
  ['a value has its name', 'industry', 'power', '电力'],
  ['a value without one is called by itself', 'industry', 'tobacco', 'tobacco'],
  ['so is a value of a filter without names', 'year', '2012', '2012'],
  ['and one that is called like what every object has', 'industry', 'constructor', 'constructor'],
] as const)('%s', (_, name, value, label) => {
  expect(valueLabel(words, name, value)).toBe(label);
});
