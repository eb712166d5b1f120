import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { placeAt, readYaml } from '../../../src/core/model/yaml.ts';

const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/).filter((key) => key !== 'constructor' && key !== 'prototype');
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('plain data comes back as it was, and every field has a place on its own line or below', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true }), (data) => {
      const text = stringify(data, { aliasDuplicateObjects: false });
      const read = readYaml(text, 2);
      expect(read.faults).toEqual([]);
      expect(read.data).toEqual(data);
      const lines = text.split('\n').length;
      for (const field of Object.keys(data)) {
        const { line } = placeAt(read.places, [field]);
        expect(line).toBeGreaterThanOrEqual(2);
        expect(line).toBeLessThanOrEqual(lines + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test('no text makes the reader throw, whatever it holds', () => {
  const scraps = fc.constantFrom(
    'a: ',
    '&x ',
    '*x',
    '!!js/function ',
    '- ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ': ',
    '|',
    '>',
    '#',
    '\t',
    '__proto__: ',
    '字',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(scraps, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
      const read = readYaml(parts.join(''));
      expect(read.data === undefined ? read.faults.length : 1).toBeGreaterThan(0);
      expect(Object.prototype).not.toHaveProperty('polluted');
    }),
    { numRuns: 500 },
  );
});

test.each(['[', '{a: ', '- ', '? ', '- - [{a: ', '- id: -   ', 'a: '])(
  'what is nested as deep as the parser can bear, or deeper, has one fault at one place: %s',
  (level) => {
    const faults = (text: string) => readYaml(text).faults;
    const shallow = faults(`a: 1\nb:\n  ${level.repeat(10)}`);
    expect(shallow.map(({ word }) => word)).not.toContain('too-deep');
    for (const times of [61, 500, 2000, 20_000]) {
      const text = `a: 1\nb:\n  ${level.repeat(times)}`;
      const [fault, ...more] = faults(text);
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ kind: 'syntax', word: 'too-deep', place: { line: 3 } });
      expect(faults(`${text}]`)[0]?.place).toEqual(fault?.place);
    }
  },
);

test('two levels to a column are counted as well', () => {
  const text = Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:\n${' '.repeat(level)}-`).join('\n');
  expect(readYaml(text).faults[0]).toMatchObject({ word: 'too-deep' });
  const half = text.split('\n').slice(0, 50).join('\n');
  expect(readYaml(half).faults).toEqual([]);
});
