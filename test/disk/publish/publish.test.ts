import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { inspectFolder } from '../../../src/disk/publish/inspect-folder.ts';
import { currentName, releasesIn } from '../../../src/disk/publish/release.ts';
import { rollBack } from '../../../src/disk/publish/roll-back.ts';
import { indexOf, litter, photoOf, published, releaseNames, room, sheetOf, wordOf, writeSite } from './published.ts';

const home = mkdtempSync(join(room, '风范 publish-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
const freshFolder = (): string => join(home, `发布 ${++count}`);
const served = (dir: string): string => wordOf(join(dir, 'current'));
const has = (dir: string, file: string): boolean => existsSync(join(dir, 'current', file));

describe('publish', () => {
  it('puts each site into a folder of its own, and a link leads to the last one', async () => {
    const dir = freshFolder();
    for (const word of ['one', 'two']) {
      expect(await published(dir, word)).toMatchObject({ ok: true, isNew: true, release: { pages: 2 } });
      expect(served(dir)).toBe(word);
    }
    expect(lstatSync(join(dir, 'current')).isSymbolicLink()).toBe(true);
    expect(releaseNames(dir)).toHaveLength(2);
    expect(litter(dir)).toEqual([]);
    expect(inspectFolder(dir)).toBeUndefined();
  });

  it('keeps the last ones and removes the others', async () => {
    const dir = freshFolder();
    for (const word of ['one', 'two', 'three', 'four', 'five']) await published(dir, word);
    const words = releaseNames(dir).map((name) => wordOf(join(dir, 'releases', name, 'site')));
    expect(words.sort()).toEqual(['five', 'four', 'three']);
    await published(dir, 'six', { keep: 1 });
    expect(releaseNames(dir)).toHaveLength(1);
    expect([served(dir), has(dir, sheetOf('five'))]).toEqual(['six', false]);
  });

  it('changes nothing when the site is the same, but mends one that was harmed and forgets what may no longer stay', async () => {
    const dir = freshFolder();
    await published(dir, 'one');
    await published(dir, 'two');
    const name = currentName(dir);
    expect(await published(dir, 'two')).toMatchObject({ ok: true, isNew: false, release: { name } });
    expect([releaseNames(dir).length, litter(dir)]).toEqual([2, []]);
    writeFileSync(join(dir, 'current/search-api.js'), 'by hand');
    expect(await published(dir, 'two')).toMatchObject({ isNew: true });
    expect(served(dir)).toBe('two');
    expect(await published(dir, 'two', { keep: 1 })).toMatchObject({ isNew: true });
    expect([releaseNames(dir).length, has(dir, sheetOf('one'))]).toEqual([1, false]);
  });

  it.each([
    ['cannot be built', { make: async () => 'fault' }],
    ['is half built', { make: async (site: string) => writeSite(site, 'new') ?? 'fault' }],
    ['fails the audit', { audit: async () => 'fault' }],
  ])('leaves what is served when the new site %s', async (_, failing) => {
    const dir = freshFolder();
    await published(dir, 'old');
    expect(await published(dir, 'new', failing)).toEqual({ ok: false, fault: 'fault' });
    expect([served(dir), releaseNames(dir).length, litter(dir)]).toEqual(['old', 1, []]);
  });

  it('leaves what is served when something breaks on the way', async () => {
    const dir = freshFolder();
    await published(dir, 'old');
    const breaking = async () => Promise.reject(new Error('broken'));
    await expect(published(dir, 'new', { audit: breaking })).rejects.toThrow('broken');
    expect([served(dir), releaseNames(dir).length, litter(dir)]).toEqual(['old', 1, []]);
  });

  it('audits what will be served, and says what of it was carried over', async () => {
    const dir = freshFolder();
    await published(dir, 'one');
    const seen: unknown[] = [];
    await published(dir, 'two', {
      audit: async (site, carried) => {
        seen.push(existsSync(join(site, sheetOf('one'))), carried);
        return undefined;
      },
    });
    expect(seen).toEqual([true, [sheetOf('one'), photoOf('one'), indexOf('one')]]);
  });
});

describe('files that are named by what they hold', () => {
  it('stay for those who have an old page open, for as long as the old release, and take no room', async () => {
    const dir = freshFolder();
    for (const word of ['one', 'two', 'three']) await published(dir, word);
    for (const file of [sheetOf('one'), indexOf('one'), photoOf('one'), sheetOf('two')])
      expect(has(dir, file)).toBe(true);
    const [first = ''] = releaseNames(dir).filter((name) => wordOf(join(dir, 'releases', name, 'site')) === 'one');
    expect(statSync(join(dir, 'current', sheetOf('one'))).ino).toBe(
      statSync(join(dir, 'releases', first, 'site', sheetOf('one'))).ino,
    );
    await published(dir, 'four');
    expect([sheetOf('one'), indexOf('one'), sheetOf('two')].map((file) => has(dir, file))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['something was withdrawn since', { keys: ['a'] }],
    ['the edition is another', { keys: ['a', 'b'], access: 'public' as const }],
  ])('do not stay when they say what a company wrote and %s', async (_, next) => {
    const dir = freshFolder();
    await published(dir, 'one', { keys: ['a', 'b'] });
    await published(dir, 'two', next);
    expect([sheetOf('one'), photoOf('one'), indexOf('one')].map((file) => has(dir, file))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('do not stay when the audit finds in them what nobody may see, and the new site is published all the same', async () => {
    const dir = freshFolder();
    await published(dir, 'one');
    const audit = async (site: string) => (existsSync(join(site, indexOf('one'))) ? 'a hidden word' : undefined);
    expect(await published(dir, 'two', { audit })).toMatchObject({ ok: true, isNew: true });
    expect([served(dir), has(dir, sheetOf('one')), has(dir, photoOf('one'))]).toEqual(['two', true, false]);
    expect(existsSync(join(dir, 'current', indexOf('one'), '..'))).toBe(false);
    expect(releasesIn(dir).get(currentName(dir) ?? '')?.carried).toEqual([sheetOf('one')]);
  });
});

describe('rollBack', () => {
  it('goes to the release that was served before, and again to the one before it', async () => {
    const dir = freshFolder();
    for (const word of ['one', 'two', 'three']) await published(dir, word);
    for (const word of ['two', 'one']) {
      expect(rollBack(dir)).toMatchObject({ ok: true });
      expect([served(dir), litter(dir)]).toEqual([word, []]);
    }
    const end = rollBack(dir);
    expect(!end.ok && end.fault.zh).toMatch(/之前没有留着可以退回的一版.*留着的还有/);
    expect(served(dir)).toBe('one');
  });

  it('goes to a release by name, also forward again, and passes over what was rolled back', async () => {
    const dir = freshFolder();
    for (const word of ['good', 'bad']) await published(dir, word);
    const bad = currentName(dir) ?? '';
    rollBack(dir);
    expect(has(dir, sheetOf('bad'))).toBe(true);
    expect(has(dir, indexOf('bad'))).toBe(false);
    expect(rollBack(dir, bad)).toMatchObject({ ok: true });
    expect(served(dir)).toBe('bad');
    rollBack(dir);
    await published(dir, 'mended');
    rollBack(dir);
    expect(served(dir)).toBe('good');
    expect(rollBack(dir, bad)).toMatchObject({ ok: false, fault: { zh: expect.stringContaining(`没有“${bad}”`) } });
  });

  it('says which entries come back that were withdrawn since', async () => {
    const dir = freshFolder();
    await published(dir, 'one', { keys: ['a', 'b'] });
    await published(dir, 'two', { keys: ['a'] });
    expect(rollBack(dir)).toMatchObject({ ok: true, again: ['b'] });
  });

  it.each([
    ['there is no folder', () => undefined, /没有 .* 这个文件夹/],
    ['nothing was published', (dir: string) => mkdirSync(dir), /还没有发布过/],
  ])('says so when %s, and makes none', (_, before, words) => {
    const dir = freshFolder();
    before(dir);
    const end = rollBack(dir);
    expect(!end.ok && end.fault.zh).toMatch(words);
    expect(existsSync(join(dir, 'releases'))).toBe(false);
  });

  it('publishes a whole site again after somebody removed the one that was served', async () => {
    const dir = freshFolder();
    await published(dir, 'one');
    await published(dir, 'two');
    rmSync(join(dir, 'releases', currentName(dir) ?? ''), { recursive: true });
    expect(rollBack(dir, releaseNames(dir)[0])).toMatchObject({ ok: true });
    expect(served(dir)).toBe('one');
    rmSync(join(dir, 'releases', currentName(dir) ?? ''), { recursive: true });
    await published(dir, 'three');
    expect([served(dir), inspectFolder(dir)]).toEqual(['three', undefined]);
  });
});

describe('a folder with something in it that no publication put there is refused, and it stays', () => {
  const letter = (folder: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'letter.txt'), '');
  };
  const withoutCurrent = (dir: string): string => {
    rmSync(join(dir, 'current'));
    return join(dir, 'current');
  };
  const site = (dir: string): string => join(dir, 'releases', currentName(dir) ?? '');
  test.each([
    ['a file beside the releases', 'letter.txt', (dir: string) => letter(dir)],
    ['a folder of that name', 'current', (dir: string) => letter(withoutCurrent(dir))],
    ['a link elsewhere', 'current', (dir: string) => symlinkSync(home, withoutCurrent(dir))],
    ['a file among the releases', 'releases/notes', (dir: string) => writeFileSync(join(dir, 'releases/notes'), '')],
    [
      'a folder with the name of a release',
      'releases/20260101T000000Z-00000000',
      (dir: string) => letter(join(dir, 'releases/20260101T000000Z-00000000')),
    ],
    ['a folder with the name of a leftover', 'releases/.new', (dir: string) => letter(join(dir, 'releases/.new'))],
    ['a link to a release', 'releases/.new', (dir: string) => symlinkSync(site(dir), join(dir, 'releases/.new'))],
  ])('%s', async (_, name, put) => {
    const dir = freshFolder();
    await published(dir, 'old');
    put(dir);
    expect(inspectFolder(dir)?.zh).toContain(`：${name}。`);
  });

  test('a folder that is a file', () => {
    writeFileSync(join(home, 'file'), '');
    expect(inspectFolder(join(home, 'file'))?.zh).toContain('是一个文件');
  });

  test('what looks like a leftover is not removed either', async () => {
    const dir = freshFolder();
    await published(dir, 'old');
    letter(join(dir, 'releases/.old-20260101T000000Z-00000000'));
    await published(dir, 'new');
    expect(readFileSync(join(dir, 'releases/.old-20260101T000000Z-00000000/letter.txt'), 'utf8')).toBe('');
  });
});

test('the same site published twice in a second has two names', async () => {
  const dir = freshFolder();
  await published(dir, 'one');
  writeFileSync(join(dir, 'current/search-api.js'), 'by hand');
  await published(dir, 'one');
  expect(releaseNames(dir)).toHaveLength(2);
});
