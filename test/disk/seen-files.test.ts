import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/disk/content.ts';
import { ReadingCache } from '../../src/disk/reading-cache.ts';
import { SeenFiles } from '../../src/disk/seen-files.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-seen-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
let folder = '';
let kept = '';
let article = '';
afterEach(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  folder = join(home, String(++count));
  mkdirSync(folder);
  kept = join(folder, 'cache', 'seen');
  article = join(folder, 'a.mdx');
  writeFileSync(article, '甲乙');
});

/** A run that reads the article, so many milliseconds after it was saved. */
function seen(later = 10_000): void {
  vi.useFakeTimers({ now: Date.now() + later, toFake: ['Date'] });
  const files = new SeenFiles(kept);
  files.add('a.mdx', statSync(article), 'digest');
  files.save();
  vi.useRealTimers();
}

const digestNow = (): string | undefined => new SeenFiles(kept).digest('a.mdx', statSync(article));

describe('a file that was read', () => {
  test('is not read again as long as nobody touches it', () => {
    seen();
    expect(digestNow()).toBe('digest');
    const files = new SeenFiles(kept);
    files.digest('a.mdx', statSync(article));
    files.save();
    expect(digestNow()).toBe('digest');
  });

  test.each<[string, () => void]>([
    ['it says something else that is as long', () => writeFileSync(article, '丙丁')],
    ['it is longer', () => writeFileSync(article, '甲乙丙')],
    [
      'it says something else under its old date',
      () => {
        const { atimeMs, mtimeMs } = statSync(article);
        writeFileSync(article, '丙丁');
        utimesSync(article, atimeMs / 1000, mtimeMs / 1000);
      },
    ],
    [
      'another file takes its place',
      () => {
        const other = join(folder, 'b.mdx');
        writeFileSync(other, '丙丁');
        const { atimeMs, mtimeMs } = statSync(article);
        utimesSync(other, atimeMs / 1000, mtimeMs / 1000);
        renameSync(other, article);
      },
    ],
  ])('is read again when %s', (_, touch) => {
    seen();
    touch();
    expect(digestNow()).toBeUndefined();
  });

  test('right after it was saved is read once more: the next word may come within the same tick of the clock', () => {
    seen(500);
    expect(digestNow()).toBeUndefined();
  });

  test('and is gone is forgotten with the next one that is new', () => {
    seen();
    const files = new SeenFiles(kept);
    const other = join(folder, 'b.mdx');
    writeFileSync(other, '丙');
    vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
    files.add('b.mdx', statSync(other), 'other');
    files.save();
    expect(digestNow()).toBeUndefined();
    expect(readdirSync(join(folder, 'cache'))).toEqual(['seen']);
  });
});

test.each(['', 'null', '3', '[]', '{"a.mdx":[1]}', '{"a.mdx":null}'])(
  'what the disk has damaged is forgotten: %s',
  (text) => {
    seen();
    writeFileSync(kept, text);
    expect(digestNow()).toBeUndefined();
  },
);

test('a content folder gives the same readings whether its files are read or known', async () => {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'principles'), { recursive: true });
  const file = join(content, 'principles/a.mdx');
  const text = (title: string): string => `---\ntitle: ${title}\nsummary: 一句。\nfacet: core\n---\n\n正文。\n`;
  writeFileSync(file, text('甲'));
  utimesSync(file, 1e9, 1e9);
  const titles = async (): Promise<unknown[]> => {
    const cache = new ReadingCache(join(folder, 'readings', 'readings.ndjson'));
    const { entries } = await readContent(content, { cache });
    cache.save();
    cache.close();
    return entries.map(({ entry }) => entry?.data && 'title' in entry.data && entry.data.title);
  };
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
  expect(await titles()).toEqual(['甲']);
  expect(await titles()).toEqual(['甲']);
  writeFileSync(file, text('乙'));
  utimesSync(file, 1e9, 1e9);
  expect(await titles()).toEqual(['乙']);
});
