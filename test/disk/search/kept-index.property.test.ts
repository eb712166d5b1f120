import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { openKept, writeSearch } from '../../../src/disk/search/write-search.ts';
import { record } from './opened.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-kept-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let count = 0;

type Files = Record<string, string>;

/** Every file of an index, by its name. */
async function indexOf(records: readonly SearchRecord[], file?: string, code = 'x'): Promise<Files> {
  const folder = join(home, String(++count));
  await writeSearch({ records, names: [] }, folder, file === undefined ? {} : { kept: openKept(file, code) });
  const files = globSync('pagefind/**/*.*', { cwd: folder }).sort();
  const read = Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
  rmSync(folder, { recursive: true });
  return read;
}

const damaged = (bytes: Buffer, at: number): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.alloc(10), bytes.subarray(at + 10)]);

// Few characters, so that words are shared; one beyond the basic plane, Latin, numbers and marks.
const character = fc.constantFrom(...'服务客户为台企預𠮷满意', 'A', '4', 'é', '，', ' ', '\n');
const text = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(''));
const shelf = fc.array(text, { minLength: 24, maxLength: 40 });
/** Pages and what they say from now on: the same with a sentence more, something else, nothing, another title. */
const change = fc.record({
  page: fc.nat(23),
  how: fc.constantFrom('more', 'else', 'nothing', 'title'),
  text,
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const pageOf = (one: string, number: number): SearchRecord =>
  record(`题${number}`, one, { key: `principles/${number}` });

function changedBy(records: readonly SearchRecord[], { page, how, text: given }: Change): SearchRecord[] {
  return records.map((one, number): SearchRecord => {
    if (number !== page) return one;
    const said = one.sections[0]?.text ?? '';
    if (how === 'title') return { ...one, title: `${one.title}${given}` };
    return record(one.title, { more: said + given, else: given, nothing: '' }[how], { key: one.key });
  });
}

describe('an index that is mended', () => {
  test('is the one that would be made from nothing, whatever changes', async () => {
    await fc.assert(
      fc.asyncProperty(shelf, fc.array(change, { minLength: 1, maxLength: 6 }), async (texts, changes) => {
        const file = join(home, `kept-${++count}`);
        let records = texts.map(pageOf);
        await indexOf(records, file);
        for (const one of changes) {
          records = changedBy(records, one);
          expect(await indexOf(records, file)).toEqual(await indexOf(records));
        }
      }),
      { numRuns: 12 },
    );
  }, 300_000);

  const some = Array.from({ length: 40 }, (_, number) => pageOf(`第${number}页的客户满意`, number));
  const other = changedBy(some, { page: 7, how: 'more', text: '又一句。' });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, -10)],
    ['empty', () => Buffer.alloc(0)],
    ['damaged at its end', (bytes) => damaged(bytes, bytes.length - 10)],
    ...[0, 0.2, 0.4, 0.6, 0.8].map((part): [string, (bytes: Buffer) => Buffer] => [
      `damaged at ${part} of its length`,
      (bytes) => damaged(bytes, Math.floor(bytes.length * part)),
    ]),
  ])('is made from nothing where what was kept is %s', async (_, spoil) => {
    const file = join(home, `kept-${++count}`);
    await indexOf(some, file);
    writeFileSync(file, spoil(readFileSync(file)));
    expect(await indexOf(other, file)).toEqual(await indexOf(other));
    expect(await indexOf(some, file)).toEqual(await indexOf(some));
  });

  test('is made from nothing by other code', async () => {
    const file = join(home, `kept-${++count}`);
    await indexOf(some, file, 'older');
    expect(openKept(file, 'x').index.last).toBeUndefined();
    expect(await indexOf(other, file)).toEqual(await indexOf(other));
    expect(openKept(file, 'x').index.last).toBeDefined();
  });

  test.each([
    ['a page more', [...other, pageOf('新的一页', 40)]],
    ['a page less', other.slice(1)],
    ['pages in another order', [...other.slice(20), ...other.slice(0, 20)]],
  ])('is the same with %s', async (_, records) => {
    const file = join(home, `kept-${++count}`);
    await indexOf(some, file);
    expect(await indexOf(records, file)).toEqual(await indexOf(records));
    expect(await indexOf(changedBy(records, { page: 3, how: 'else', text: '乙' }), file)).toEqual(
      await indexOf(changedBy(records, { page: 3, how: 'else', text: '乙' })),
    );
  });
});
