import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from '../../../src/core/search/marked-parts.ts';

test('an excerpt is cut where its marks begin and end', () => {
  expect(
    markedParts({
      excerpt: '计划停电和故障',
      marks: [
        [2, 4],
        [5, 7],
      ],
    }),
  ).toEqual([
    { text: '计划', marked: false },
    { text: '停电', marked: true },
    { text: '和', marked: false },
    { text: '故障', marked: true },
  ]);
});

test('the parts together are the excerpt', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(40)), (excerpt, places) => {
      const ends = [...new Set(places.map((place) => Math.min(place, excerpt.length)))].sort((a, b) => a - b);
      const marks = ends.flatMap((start, at): [number, number][] => {
        const end = ends[at + 1];
        return at % 2 === 0 && end !== undefined ? [[start, end]] : [];
      });
      expect(
        markedParts({ excerpt, marks })
          .map(({ text }) => text)
          .join(''),
      ).toBe(excerpt);
    }),
  );
});
