import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { type Reading, readEntry } from '../../src/core/checks/read-entry.ts';
import { ReadingCache, readingCacheFile } from '../../src/disk/reading-cache.ts';
import { written } from '../../src/disk/reading-lines.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-readings-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
const freshFile = (): string => join(home, String(++count), 'readings.ndjson');

const readingOf = (title: string): Reading =>
  readEntry(
    `principles/${title}.mdx`,
    `---\ntitle: ${title}\nsummary: 一句。\nfacet: core\n---\n\n${title}的正文。\n`,
    title,
  );

/** What a reading is after a cache has held it. */
const withoutBody = (reading: Reading): Reading => ({ ...reading, nodes: [] });

/** A file that holds these readings. */
function kept(...titles: string[]): string {
  const file = freshFile();
  const cache = new ReadingCache(file);
  for (const title of titles) cache.put(title, written(readingOf(title)));
  cache.save();
  cache.close();
  return file;
}

/** Which of these readings a file still holds, each whole. */
function heldIn(file: string, ...titles: string[]): string[] {
  const cache = new ReadingCache(file);
  try {
    return titles.filter((title) => {
      const reading = cache.take(title);
      if (!reading) return false;
      expect(reading).toEqual(withoutBody(readingOf(title)));
      expect(cache.body(title)).toEqual(readingOf(title).nodes);
      return true;
    });
  } finally {
    cache.close();
  }
}

describe('a reading', () => {
  it('comes back as it was, its body apart from it', () => {
    expect(heldIn(kept('甲', '乙'), '甲', '乙', '丙')).toEqual(['甲', '乙']);
  });

  it('is there before anything is saved, and gone when it never is', () => {
    const file = freshFile();
    const cache = new ReadingCache(file);
    cache.put('甲', written(readingOf('甲')));
    expect(cache.take('甲')).toEqual(withoutBody(readingOf('甲')));
    expect(cache.body('甲')).toEqual(readingOf('甲').nodes);
    cache.close();
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  it('is there after a save, in the same cache', () => {
    const cache = new ReadingCache(kept('甲'));
    cache.take('甲');
    cache.put('乙', written(readingOf('乙')));
    cache.save();
    expect(cache.body('甲')).toEqual(readingOf('甲').nodes);
    expect(cache.body('乙')).toEqual(readingOf('乙').nodes);
    cache.close();
  });
});

describe('damage', () => {
  const damaged = (from: string, to: string): string => {
    const file = kept('甲', '乙');
    const bytes = readFileSync(file);
    bytes.write(to, bytes.indexOf(from));
    writeFileSync(file, bytes);
    return file;
  };

  test.each([
    ['in a reading', '"title":"甲"'],
    ['in a body', '甲的正文'],
  ])('%s makes that one absent', (_, text) => expect(heldIn(damaged(text, '\0\0\0\0'), '甲', '乙')).toEqual(['乙']));

  it('that leaves JSON behind is seen as well', () =>
    expect(heldIn(damaged('甲的正文', '乙的正文'), '甲', '乙')).toEqual(['乙']));

  test.each([2, 10, 100, 300])(
    'a file of which %i bytes are left or lost counts as empty, and is written anew',
    (length) => {
      for (const at of [length, readFileSync(kept('甲', '乙')).length - 1 - length]) {
        const file = kept('甲', '乙');
        truncateSync(file, Math.max(0, at));
        expect(heldIn(file, '甲', '乙')).toEqual([]);
        const cache = new ReadingCache(file);
        cache.put('丙', written(readingOf('丙')));
        cache.save();
        cache.close();
        expect(heldIn(file, '甲', '乙', '丙')).toEqual(['丙']);
      }
    },
  );

  test.each(['', '\n', 'x', '{}\n               0\n', 'null\n              0\n', `[]\n${'9'.repeat(16)}\n`])(
    'a file that says %j counts as empty',
    (text) => {
      const file = kept();
      writeFileSync(file, text);
      expect(heldIn(file, '甲')).toEqual([]);
    },
  );

  it('a folder in its place counts as empty', () => {
    const file = freshFile();
    mkdirSync(file, { recursive: true });
    expect(heldIn(file, '甲')).toEqual([]);
  });
});

test('what two write at once is all kept, whichever saves first', () => {
  const file = kept('甲');
  const [one, two] = [new ReadingCache(file), new ReadingCache(file)];
  one.take('甲');
  one.put('乙', written(readingOf('乙')));
  two.put('乙', written(readingOf('乙')));
  two.put('丙', written(readingOf('丙')));
  one.save();
  expect(heldIn(file, '甲', '乙', '丙')).toEqual(['甲', '乙']);
  two.save();
  expect(two.body('丙')).toEqual(readingOf('丙').nodes);
  for (const cache of [one, two]) cache.close();
  expect(heldIn(file, '甲', '乙', '丙')).toEqual(['甲', '乙', '丙']);
  expect(readdirSync(dirname(file))).toEqual(['readings.ndjson']);
});

test('a reader that has opened a file goes on reading it while another replaces it', () => {
  const file = kept('甲');
  const reader = new ReadingCache(file);
  const writer = new ReadingCache(file);
  writer.put('乙', written(readingOf('乙')));
  writer.save();
  writer.close();
  expect(reader.body('甲')).toEqual(readingOf('甲').nodes);
  reader.close();
});

describe('what nobody uses any more', () => {
  const many = Array.from({ length: 60 }, (_, index) => `a${index}`);

  it('is dropped when it is most of the file', () => {
    const file = kept('甲', ...many);
    const cache = new ReadingCache(file);
    cache.take('甲');
    cache.save();
    cache.close();
    expect(heldIn(file, '甲', ...many)).toEqual(['甲']);
  });

  it('stays as long as writing the file anew does not pay', () => {
    const file = kept('甲', '乙');
    const cache = new ReadingCache(file);
    cache.take('甲');
    cache.save();
    cache.close();
    expect(heldIn(file, '甲', '乙')).toEqual(['甲', '乙']);
  });

  it('is dropped when something new is saved', () => {
    const file = kept('甲', '乙');
    const cache = new ReadingCache(file);
    cache.take('甲');
    cache.put('丙', written(readingOf('丙')));
    cache.save();
    cache.close();
    expect(heldIn(file, '甲', '乙', '丙')).toEqual(['甲', '丙']);
  });
});

describe('a little that is new', () => {
  const many = Array.from({ length: 40 }, (_, index) => `a${index}`);
  const added = (file: string, ...titles: string[]): void => {
    const cache = new ReadingCache(file);
    for (const title of many) cache.take(title);
    for (const title of titles) cache.put(title, written(readingOf(title)));
    cache.save();
    for (const title of titles) expect(cache.body(title)).toEqual(readingOf(title).nodes);
    cache.close();
  };
  const numberOf = (file: string): number => statSync(file).ino;

  it('leaves the file alone, however often it comes', () => {
    const file = kept(...many);
    const number = numberOf(file);
    added(file, '甲');
    added(file, '乙');
    expect(numberOf(file)).toBe(number);
    expect(heldIn(file, ...many, '甲', '乙')).toEqual([...many, '乙']);
    expect(readdirSync(dirname(file)).sort()).toEqual(['readings.ndjson', 'readings.ndjson.new']);
  });

  it('becomes part of it once it is much', () => {
    const file = kept(...many);
    added(file, '甲');
    const more = Array.from({ length: 6 }, (_, index) => `b${index}`);
    added(file, ...more);
    expect(heldIn(file, ...many, ...more)).toEqual([...many, ...more]);
    expect(readdirSync(dirname(file))).toEqual(['readings.ndjson']);
  });

  it('of two who write at once is all kept', () => {
    const file = kept(...many);
    const [one, two] = [new ReadingCache(file), new ReadingCache(file)];
    for (const [cache, title] of [[one, '甲'] as const, [two, '乙'] as const]) {
      for (const each of many) cache.take(each);
      cache.put(title, written(readingOf(title)));
    }
    for (const cache of [one, two]) cache.save();
    for (const cache of [one, two]) cache.close();
    expect(heldIn(file, ...many, '甲', '乙')).toEqual([...many, '甲', '乙']);
  });

  it('is absent when the disk has damaged it, and all else is there', () => {
    const file = kept(...many);
    added(file, '甲');
    truncateSync(`${file}.new`, 100);
    expect(heldIn(file, ...many, '甲')).toEqual(many);
  });

  it('is not lost when another has written the file anew', () => {
    const file = kept(...many);
    const slow = new ReadingCache(file);
    for (const each of many) slow.take(each);
    slow.put('甲', written(readingOf('甲')));
    added(file, ...Array.from({ length: 9 }, (_, index) => `c${index}`));
    slow.save();
    slow.close();
    expect(heldIn(file, ...many, '甲', 'c0', 'c8')).toEqual([...many, '甲', 'c0', 'c8']);
    expect(readdirSync(dirname(file))).toEqual(['readings.ndjson']);
  });
});

test('files of older code and of dead processes are removed, those of others stay', () => {
  const project = join(home, 'project');
  for (const room of ['prose', 'model', 'migrations', 'checks'])
    mkdirSync(join(project, 'src/core', room), { recursive: true });
  writeFileSync(join(project, 'package-lock.json'), '');
  const file = readingCacheFile(project, 'content', join(project, '.cache'));
  const name = file.slice(dirname(file).length + 1);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(dirname(file), { recursive: true });
  const stay = [name, `${name}.new`, `${name}.images.json`, `${name}.${process.ppid}-ab`, 'other000-123.ndjson'];
  const go = [
    `${name}.${dead}`,
    `${name}.${dead}-ab`,
    `other000-123.ndjson.${dead}-ab`,
    `${name.slice(0, 9)}old.ndjson`,
    `${name.slice(0, 9)}old.ndjson.new`,
  ];
  for (const each of [...stay, ...go]) writeFileSync(join(dirname(file), each), '');
  expect(readingCacheFile(project, 'content', join(project, '.cache'))).toBe(file);
  expect(readdirSync(dirname(file)).sort()).toEqual(stay.sort());
});
