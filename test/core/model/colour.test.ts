import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, leastForText, papers, readableOn, readableShade } from '../../../src/core/model/colour.ts';

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

test.each([
  ['#b3301c', 'day', '#b3301c'],
  ['#ffffff', 'day', '#6e6e6e'],
  ['#003366', 'night', '#0081f0'],
  ['#000000', 'night', '#818181'],
] as const)('of %s the nearest shade to be read by %s is %s', (colour, edition, shade) => {
  expect(readableShade(colour, papers[edition])).toBe(shade);
});

test('every colour has a shade that can be read on either paper, and what stands on it can be read too', () => {
  const hex = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, fc.constantFrom(...Object.values(papers)), (colour, paper) => {
      const shade = readableShade(colour, paper);
      expect(contrast(shade, paper)).toBeGreaterThanOrEqual(leastForText);
      expect(contrast(shade, readableOn(shade))).toBeGreaterThanOrEqual(leastForText);
      if (contrast(colour, paper) >= leastForText) expect(shade).toBe(colour);
    }),
  );
});

test('the papers are those of the style sheet', () => {
  const sheet = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const said = new Set([...sheet.matchAll(/--paper: (#\w+)/g)].map((match) => match[1]));
  expect([...said]).toEqual(Object.values(papers));
});
