import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { pathFile, pathFileName } from '../../src/core/authoring/path-file.ts';
import { judge } from '../../src/core/checks/judge.ts';
import type { SharedPath } from '../../src/core/model/learning-record.ts';
import { readContent } from '../../src/disk/content.ts';
import { ApartReader } from '../../src/disk/reading-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'fengfan-path-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keys = ['principles/a', 'principles/首问', 'principles/b/no', 'principles/123'];
for (const key of keys) {
  mkdirSync(join(folder, key, '..'), { recursive: true });
  writeFileSync(join(folder, `${key}.mdx`), '---\ntitle: 甲\nsummary: 一句。\nfacet: core\n---\n\n话。\n');
}
mkdirSync(join(folder, 'paths'));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.stringMatching(/^[一-鿿：# ，'"\-[\]{}&*!|>%@`,?\n]{0,250}$/u),
  fc.constantFrom(
    '是',
    'null',
    '~',
    '1.5',
    'yes',
    '甲: 乙',
    '甲 #乙',
    '- 甲',
    '\u0085',
    '\u2028',
    '\ufeff',
    '甲\u00ad乙\u200b\u202e\u2060\ufffd',
    '𠀀'.repeat(60),
    '先\n后',
  ),
);
const step = fc.record({ required: fc.boolean(), note: text });
const path = fc.record({
  title: text,
  reader: text,
  note: text,
  from: text,
  steps: fc
    .tuple(fc.shuffledSubarray(keys, { minLength: 1 }), fc.array(step, { minLength: 4, maxLength: 4 }))
    .map(([keys, steps]) => keys.map((key, n) => ({ key, required: true, ...steps[n] }))),
}) satisfies fc.Arbitrary<SharedPath>;

const readers = [new ApartReader()];
afterAll(() => readers[0]?.end());

test('the file of any path is accepted by the check as it is, and says the same steps', async () => {
  await fc.assert(
    fc.asyncProperty(path, text, async (path, pace) => {
      const name = pathFileName(path.title);
      const file = join(folder, 'paths', name);
      writeFileSync(file, pathFile(path, { summary: '共几篇。', pace, today: '2026-11-22' }));
      const { library, faults } = judge(await readContent(folder, { readers }), 'staff');
      rmSync(file);
      expect(faults).toEqual([]);
      const entry = library.entries.get(`paths/${name.replace(/\.yaml$/, '').normalize('NFC')}`);
      expect(entry?.collection).toBe('paths');
      const steps = entry?.collection === 'paths' ? entry.data.steps : [];
      expect(steps.map((step) => (typeof step === 'string' ? step : step.key))).toEqual(
        path.steps.map(({ key }) => key),
      );
      expect(steps.map((step) => typeof step === 'string' || step.required)).toEqual(
        path.steps.map(({ required }) => required),
      );
    }),
    { numRuns: 200 },
  );
}, 30_000);
