import { expect, test } from 'vitest';
import { contrast, readableOn } from '../../../src/core/model/colour.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#b3301c', '#f6f2e7', 5.5],
  ['#777777', '#777777', 1],
])('%s on %s has contrast %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 0);
});

test.each([
  ['#b3301c', '#fdf8ee'],
  ['#e4603f', '#0f192b'],
  ['#ffcc00', '#0f192b'],
  ['#003366', '#fdf8ee'],
])('text on %s is %s', (ground, text) => {
  expect(readableOn(ground)).toBe(text);
});
