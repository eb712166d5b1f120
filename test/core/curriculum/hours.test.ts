import { expect, test } from 'vitest';
import { hoursOf } from '../../../src/core/curriculum/hours.ts';

test.each([
  [0, 0],
  [1, 0.5],
  [45, 1],
  [56, 1],
  [57, 1.5],
  [90, 2],
  [450, 10],
])('%d minutes are %d learning hours', (minutes, hours) => {
  expect(hoursOf(minutes)).toBe(hours);
});
