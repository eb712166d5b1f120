import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsInCbor } from '../../../src/core/audit/cbor-texts.ts';
import { CborWriter } from '../../../src/disk/search/cbor.ts';

test('every text of an index is read, whatever stands around it', () => {
  const values = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 })),
  );
  fc.assert(
    fc.property(values, (list) => {
      const writer = new CborWriter().array(list.length);
      for (const value of list) typeof value === 'string' ? writer.text(value) : writer.array(1).number(value);
      expect(textsInCbor(writer.bytes)).toEqual(
        list.filter((value) => typeof value === 'string').map((text) => text.toWellFormed()),
      );
    }),
  );
});

test('what is cut short is no index', () => {
  expect(() => textsInCbor(new CborWriter().text('服务').bytes.subarray(0, 3))).toThrow(RangeError);
});
