import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { withEdits } from '../../../src/core/migrations/mended.ts';
import type { Edit } from '../../../src/core/migrations/migration.ts';
import { WrittenFields } from '../../../src/core/migrations/written-fields.ts';
import { type Path, readYaml } from '../../../src/core/model/yaml.ts';

type Change = (fields: WrittenFields) => Edit[] | undefined;

/** A text after a change; undefined where the change is not made. */
function changed(text: string, change: Change, file = 'site.yaml'): string | undefined {
  const fields = WrittenFields.in(file, text);
  if (!fields) throw new Error('the text cannot be read');
  const edits = change(fields);
  return edits && withEdits(text, edits);
}

const without =
  (...path: Path): Change =>
  (fields) =>
    fields.without(path);

describe('a field is taken out, and nothing else moves', () => {
  test.each([
    ['the first', 'a: 1\nb: 2\n', ['a'], 'b: 2\n'],
    ['the last, without a line end', 'b: 2\na: 1', ['a'], 'b: 2\n'],
    ['with the remark behind it', 'b: 2 # 二\na: "1"   # 一\nc: 3\n', ['a'], 'b: 2 # 二\nc: 3\n'],
    ['not the remarks above and below', '# 上\na: 1\n# 下\nb: 2\n', ['a'], '# 上\n# 下\nb: 2\n'],
    ['not the blank lines around it', 'b: 2\n\na: 1\n\nc: 3\n', ['a'], 'b: 2\n\n\nc: 3\n'],
    ['a text of several lines', 'a: |\n  一\n  二\nb: 2\n', ['a'], 'b: 2\n'],
    ['a text of several lines with a blank one', 'a: >-\n  一\n\n  二\nb: 2\n', ['a'], 'b: 2\n'],
    ['a quoted text over two lines', 'a: "一\n  二"\nb: 2\n', ['a'], 'b: 2\n'],
    ['a list', 'a:\n  - 1\n  - 2 # 二\nb: 2\n', ['a'], 'b: 2\n'],
    ['a list that is not further in', 'a:\n- 1\n- 2\nb: 2\n', ['a'], 'b: 2\n'],
    ['a list in brackets over lines', 'a: [\n  1,\n  2\n]\nb: 2\n', ['a'], 'b: 2\n'],
    ['fields of its own, with theirs', 'a:\n  b:\n    c: 1\n# 下\nd: 2\n', ['a'], '# 下\nd: 2\n'],
    ['without a value', 'a:\nb: 2\n', ['a'], 'b: 2\n'],
    ['further in', 'x:\n  a: 1\n  b: 2\ny: 3\n', ['x', 'a'], 'x:\n  b: 2\ny: 3\n'],
    [
      'in a list, not the first of its fields',
      'x:\n  - b: 2\n    a: 1\n  - c: 3\n',
      ['x', 0, 'a'],
      'x:\n  - b: 2\n  - c: 3\n',
    ],
    ['with a quoted name', '"a": 1\nb: 2\n', ['a'], 'b: 2\n'],
    ['the only one below a remark', '# 都用默认\na: 1\n', ['a'], '# 都用默认\n'],
  ] as const)('%s', (_, text, path, expected) => expect(changed(text, without(...path))).toBe(expected));

  test('of an article, with its body untouched', () => {
    const article = '---\ntitle: 甲\na: 1\nb: 2\n---\n\na: 1\n\n---\n\n正文\n';
    expect(changed(article, without('a'), 'principles/x.mdx')).toBe(
      '---\ntitle: 甲\nb: 2\n---\n\na: 1\n\n---\n\n正文\n',
    );
  });
});

describe('a change that would touch anything else is not made', () => {
  test.each<[string, string, Change]>([
    ['out of braces', '{ a: 1, b: 2 }\n', without('a')],
    ['the first field of a list’s dash', 'x:\n  - a: 1\n    b: 2\n', without('x', 0, 'a')],
    ['the only field of a parent', 'x:\n  a: 1\ny: 2\n', without('x', 'a')],
    ['all that the file says', 'a: 1\n', without('a')],
    ['a field with a question mark', '? a\n: 1\nb: 2\n', without('a')],
    ['a field that is not there', 'b: 2\n', without('a')],
    ['a name that is taken', 'a: 1\nb: 2\n', (fields) => fields.renamed(['a'], 'b')],
    ['a value of several lines', 'a: |\n  一\nb: 2\n', (fields) => fields.replaced(['a'], '2')],
    ['a list for a value', 'a: [1]\n', (fields) => fields.replaced(['a'], '2')],
    ['a field into braces', '{ a: 1 }\n', (fields) => fields.added(['a'], 'b: 2')],
  ])('%s', (_, text, change) => expect(changed(text, change)).toBeUndefined());
});

describe('names, values and new fields', () => {
  test.each<[string, string, Change, string]>([
    ['a name', 'a:   1 # 一\nb: 2\n', (fields) => fields.renamed(['a'], 'c'), 'c:   1 # 一\nb: 2\n'],
    ['a name in braces', 'x: {a: 1, b: 2}\n', (fields) => fields.renamed(['x', 'a'], 'c'), 'x: {c: 1, b: 2}\n'],
    ['a name behind a dash', 'x:\n  - a: 1\n', (fields) => fields.renamed(['x', 0, 'a'], 'c'), 'x:\n  - c: 1\n'],
    ['a value', "a: 'old'  # 旧\nb: 2\n", (fields) => fields.replaced(['a'], 'new'), 'a: new  # 旧\nb: 2\n'],
    ['a value of a list', 'a: [old, b]\n', (fields) => fields.replaced(['a', 0], 'new'), 'a: [new, b]\n'],
    ['a new field', 'a: 1 # 一\nb: 2\n', (fields) => fields.added(['a'], 'c: 3'), 'a: 1 # 一\nc: 3\nb: 2\n'],
    ['a new field at the end', 'a: 1', (fields) => fields.added(['a'], 'c: 3'), 'a: 1\nc: 3'],
    [
      'a new field further in',
      'x:\n  - a: 1\n    b: 2\n',
      (fields) => fields.added(['x', 0, 'b'], 'c: 3'),
      'x:\n  - a: 1\n    b: 2\n    c: 3\n',
    ],
    [
      'a new field below a list',
      'a:\n  - 1\nb: 2\n',
      (fields) => fields.added(['a'], 'c: 3'),
      'a:\n  - 1\nc: 3\nb: 2\n',
    ],
  ])('%s', (_, text, change, expected) => expect(changed(text, change)).toBe(expected));
});

test.each([
  ['a syntax fault', 'a: "1\n', 'site.yaml'],
  ['a field twice', 'a: 1\na: 2\n', 'site.yaml'],
  ['an anchor', 'a: &x 1\nb: *x\n', 'site.yaml'],
  ['a tag', 'a: !!str 1\n', 'site.yaml'],
  ['an article that never closes its fields', '---\na: 1\n', 'principles/x.mdx'],
  ['an article without fields', '正文\n', 'principles/x.mdx'],
])('a text with %s is not read', (_, text, file) => expect(WrittenFields.in(file, text)).toBeUndefined());

test('the line of a field is that of the file', () => {
  const fields = WrittenFields.in('principles/x.mdx', '---\ntitle: 甲\nlist:\n  - a: 1\n---\n');
  expect([['title'], ['list', 0, 'a'], ['nothing']].map((path) => fields?.lineOf(path))).toEqual([2, 4, 2]);
});

const name = fc
  .stringMatching(/^[a-z]{1,6}$/)
  .filter((word) => !['true', 'false', 'null', 'no', 'yes', 'on', 'off', 'y', 'n'].includes(word));
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => text.isWellFormed()),
  fc.integer(),
  fc.boolean(),
  fc.array(name, { maxLength: 4 }),
  fc.dictionary(name, fc.oneof(name, fc.integer(), fc.array(name, { maxLength: 2 })), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  fc.array(fc.dictionary(name, fc.integer(), { minKeys: 1, maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }),
);

test('whatever the fields, taking one out changes neither the others nor a line of theirs', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.dictionary(name, value, { minKeys: 2, maxKeys: 6, noNullPrototype: true }),
      fc.nat(),
      fc.boolean(),
      (data, at, withRemarks) => {
        const names = Object.keys(data);
        const gone = names[at % names.length] ?? '';
        const text = names
          .map((one) => `${withRemarks ? `# 关于 ${one}\n` : ''}${stringify({ [one]: data[one] }, { lineWidth: 40 })}`)
          .join('');
        fc.pre(readYaml(text).faults.length === 0);
        const result = changed(text, without(gone));
        const { [gone]: _, ...rest } = data;
        expect(readYaml(result ?? '').data).toEqual(rest);
        const own = stringify({ [gone]: data[gone] }, { lineWidth: 40 });
        expect(result).toBe(text.replace(own, ''));
      },
    ),
    { numRuns: 200 },
  );
});
