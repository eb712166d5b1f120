import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/disk/built-links.ts';
import { copySiteFile, sweep, writeSiteFile } from '../../src/disk/site-files.ts';
import { adoptSpare, keepSpare } from '../../src/disk/spare-site.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-files-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
let site = '';
beforeEach(() => {
  site = join(home, String(++count));
});

const put = (name: string, text: string, root = site): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const said = (name: string): string => readFileSync(join(site, name), 'utf8');
const bytes = (text: string): Buffer => Buffer.from(text);

describe('a file that is written over an older site', () => {
  test('stays the same file where it says the same, and is as new as the others', () => {
    put('a/index.html', '甲');
    const path = join(site, 'a/index.html');
    utimesSync(path, 1, 1);
    const before = statSync(path);
    writeSiteFile(path, bytes('甲'));
    expect(statSync(path).ino).toBe(before.ino);
    expect(statSync(path).mtimeMs).toBeGreaterThan(before.mtimeMs);
  });

  test('is another file where it says something else', () => {
    put('a/index.html', '甲');
    const reading = readFileSync(join(site, 'a/index.html'), 'utf8');
    writeSiteFile(join(site, 'a/index.html'), bytes('乙'));
    expect([reading, said('a/index.html')]).toEqual(['甲', '乙']);
  });

  test.each([
    ['a file where a folder is to be', 'a', 'a/b/index.html'],
    ['a folder where a file is to be', 'a/b/index.html', 'a'],
    ['a file above a folder', 'a/b', 'a/b/c/d.html'],
  ])('takes the place of %s', (_, old, name) => {
    for (const write of [writeSiteFile, (path: string) => copySiteFile(join(home, 'source'), path)]) {
      rmSync(site, { recursive: true, force: true });
      put('source', '新', home);
      put(old, '旧');
      write(join(site, name), bytes('新'));
      expect([...filesIn(site)]).toEqual([name]);
      expect(said(name)).toBe('新');
    }
  });

  test('nothing else stays, nor an empty folder', () => {
    for (const name of ['a/index.html', 'a/b/index.html', 'c/d/e.html', 'f.txt']) put(name, '');
    sweep(site, filesIn(site), (file) => file === 'a/index.html');
    expect([...filesIn(site)]).toEqual(['a/index.html']);
    expect(['a/b', 'c', 'c/d'].filter((folder) => existsSync(join(site, folder)))).toEqual([]);
  });
});

describe('a site that was replaced', () => {
  test('is kept for the next build, which does not take it for whole', () => {
    const [spare, staging] = [join(home, 'spare', String(count)), join(home, `staging-${count}`)];
    put('index.html', '旧');
    put('fengfan.json', '{}');
    expect(keepSpare(site, spare)).toBe(true);
    expect(existsSync(site)).toBe(false);
    mkdirSync(staging);
    adoptSpare(spare, staging);
    expect([...filesIn(staging)]).toEqual(['index.html']);
    expect(existsSync(spare)).toBe(false);
  });

  test('where none is kept the folder stays empty', () => {
    mkdirSync(site);
    adoptSpare(join(home, 'none'), site);
    expect([...filesIn(site)]).toEqual([]);
  });

  test('only the last few are kept', () => {
    const spares = [1, 2, 3].map((number) => join(home, `few-${count}`, String(number)));
    for (const spare of spares) {
      put('index.html', '旧');
      expect(keepSpare(site, spare)).toBe(true);
    }
    expect(spares.map((spare) => existsSync(spare))).toEqual([false, true, true]);
  });
});
