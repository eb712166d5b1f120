import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archived, headLength, placesIn, tableLength } from '../../../src/core/offline/archive.ts';
import { bytesText } from '../../../src/core/offline/bytes-text.ts';
import { neverRead, noteHeader, noteIn, noteText } from '../../../src/core/offline/kept-note.ts';
import { retaken, takeOf } from '../../../src/core/offline/take.ts';
import { mostWith, tooMany } from '../../../src/core/offline/too-many.ts';

test('a note passes through a header, whatever the title', () => {
  const note = fc.record({
    version: fc.string(),
    at: fc.nat(),
    from: fc.nat(),
    title: fc.string({ unit: 'grapheme' }),
    files: fc.array(fc.string()),
    size: fc.nat(),
  });
  fc.assert(
    fc.property(note, (given) => {
      expect(noteIn(new Headers({ [noteHeader]: noteText(given) }))).toEqual(given);
    }),
  );
  expect(noteIn(new Headers())).toBeUndefined();
});

test('an archive gives back every file, and is none when a byte is missing', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.uint8Array()), (files) => {
      const whole = Buffer.concat(archived(Object.entries(files)));
      const length = tableLength(whole.subarray(0, headLength).toString()) ?? -1;
      const table = whole.subarray(headLength, headLength + length).toString();
      const places = placesIn(table, whole.length);
      for (const [name, data] of Object.entries(files))
        expect(whole.subarray(...(places?.get(name) ?? [0, 0]))).toEqual(Buffer.from(data));
      expect(placesIn(table, whole.length - 1)).toBeUndefined();
    }),
  );
  expect(tableLength('<!doctype ')).toBeUndefined();
});

const pages = [
  { address: 'old', at: 1 },
  { address: 'new', at: 3 },
  { address: 'taken', at: neverRead },
  { address: 'dropped', at: neverRead },
  { address: 'middle', at: 2 },
];

test.each([
  [3, ['dropped']],
  [2, ['old', 'dropped']],
  [0, ['new', 'middle', 'old', 'dropped']],
])('of what was read at most %d stay, the newest; what was taken along stays', (most, gone) => {
  expect(tooMany(pages, new Set(['taken']), most)).toEqual(gone);
});

test('where room is short, half gives way', () => {
  expect(mostWith({ usage: 90, quota: 100 }, 60)).toBe(30);
  expect(mostWith({ usage: 10, quota: 100 }, 60)).toBe(200);
  expect(mostWith({}, 60)).toBe(200);
});

const offer = {
  id: 'curricula/a',
  title: '甲',
  address: '/sub/curricula/a/',
  keys: ['cases/一', 'curricula/a/test'],
  files: ['curricula/a/test.json'],
};

test('who takes a course along has its articles, its test and what it takes to learn', () => {
  const { pages: taken, files } = takeOf(offer, '/sub/');
  expect(taken.slice(0, 3)).toEqual(['/sub/curricula/a/', '/sub/cases/%E4%B8%80/', '/sub/curricula/a/test/']);
  expect(taken).toContain('/sub/me/');
  expect(files[0]).toBe('/sub/curricula/a/test.json');
  expect(files).toContain('/sub/quiz.json');
});

test('a course that has other articles now is taken with these', () => {
  const { pages: taken } = retaken(takeOf(offer, '/sub/'), ['cases/二'], '/sub/');
  expect(taken).toContain('/sub/cases/%E4%BA%8C/');
  expect(taken).not.toContain('/sub/cases/%E4%B8%80/');
  expect(taken).toContain('/sub/curricula/a/test/');
});

test('a path that stands in a link is at the page of such links', () => {
  expect(takeOf({ ...offer, address: '/sub/paths/open/#1abc' }, '/sub/').pages[0]).toBe('/sub/paths/open/');
});

test.each([
  [0, '1 KB'],
  [640_400, '640 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [3_240_000, '3.2 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
