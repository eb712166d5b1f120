import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { KnownFiles } from '../../src/disk/known-files.ts';
import { writeSiteFile } from '../../src/disk/site-files.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-known-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
let kept = '';
let page = '';
beforeEach(() => {
  kept = join(home, String(++count), 'known');
  page = join(home, `${count}.html`);
});

/** A build that writes the page, and remembers it. */
function written(text = '甲', key = 'k'): void {
  const files = new KnownFiles(kept);
  writeFileSync(page, text);
  files.add(page, key);
  files.save();
}

test('a file is known as long as nobody has touched it, and gets the date of each build', () => {
  written();
  for (let build = 0; build < 3; build++) {
    const before = statSync(page).mtimeMs;
    const files = new KnownFiles(kept);
    expect(files.has(page, 'k')).toBe(true);
    files.save();
    expect(statSync(page).mtimeMs).toBeGreaterThanOrEqual(Math.floor(before));
  }
});

test('it is known for one build in which it was not looked at, since two sites are written in turn', () => {
  written();
  new KnownFiles(kept).save();
  expect(new KnownFiles(kept).has(page, 'k')).toBe(true);
  new KnownFiles(kept).save();
  expect(new KnownFiles(kept).has(page, 'k')).toBe(false);
});

test.each<[string, () => void]>([
  ['another text of the same length', () => writeFileSync(page, '乙')],
  [
    'another length with the old date',
    () => {
      const { mtimeMs } = statSync(page);
      writeFileSync(page, '甲乙');
      utimesSync(page, mtimeMs / 1000, mtimeMs / 1000);
    },
  ],
  ['another date', () => utimesSync(page, 1, 1)],
  ['being gone', () => rmSync(page)],
  [
    'being a link',
    () => {
      rmSync(page);
      symlinkSync(join(home, 'elsewhere'), page);
    },
  ],
])('a file is not known after %s', (_, touch) => {
  written();
  utimesSync(page, new Date(1e12), new Date(1e12));
  const files = new KnownFiles(kept);
  files.add(page, 'k');
  files.save();
  touch();
  expect(new KnownFiles(kept).has(page, 'k')).toBe(false);
});

test('under another key it is not known', () => {
  written();
  expect(new KnownFiles(kept).has(page, 'other')).toBe(false);
});

test.each(['', 'null', '{}', '[null, 3]', '[{"1":2}]'])('what the disk has damaged is forgotten: %s', (text) => {
  written();
  writeFileSync(kept, text);
  const files = new KnownFiles(kept);
  expect(files.has(page, 'k')).toBe(false);
  files.add(page, 'k');
  files.save();
  expect(new KnownFiles(kept).has(page, 'k')).toBe(true);
});

describe('a page that stands in the site at hand', () => {
  const inNext = (): string => join(home, `next-${count}`, 'a', 'index.html');

  test('gets a second name in the next one', () => {
    written();
    const files = new KnownFiles(kept);
    expect(files.has(inNext(), 'k', page)).toBe(true);
    files.save();
    expect(readFileSync(inNext(), 'utf8')).toBe('甲');
    expect(statSync(inNext()).ino).toBe(statSync(page).ino);
    // Both names are known from now on, and to write one anew leaves the other.
    const later = new KnownFiles(kept);
    expect(later.has(page, 'k')).toBe(true);
    writeSiteFile(inNext(), Buffer.from('乙'));
    expect(readFileSync(page, 'utf8')).toBe('甲');
  });

  test.each<[string, () => void, string]>([
    ['says something else', () => undefined, 'other'],
    ['was touched', () => writeFileSync(page, '丙丁'), 'k'],
    ['is gone', () => rmSync(page), 'k'],
  ])('gets none when it %s', (_, touch, key) => {
    written();
    touch();
    expect(new KnownFiles(kept).has(inNext(), key, page)).toBe(false);
    expect(existsSync(inNext())).toBe(false);
  });

  test('gets none where a file is in the way', () => {
    written();
    writeFileSync(join(home, `next-${count}`), '');
    expect(new KnownFiles(kept).has(inNext(), 'k', page)).toBe(false);
  });
});
