import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder, NoCache } from '../../src/disk/cache-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-cache-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const open = join(home, '手册');
mkdirSync(open);
// Nothing can be made below a file, whoever asks.
const closed = join(home, 'file', '手册');
writeFileSync(join(home, 'file'), '');

describe('cacheFolder', () => {
  it.runIf(process.platform === 'linux')('does not look for ever where the kernel makes folders itself', () =>
    expect(() => cacheFolder(open, { FENGFAN_CACHE: '/proc/x' })).toThrow(NoCache),
  );

  it('is in the checkout where that can be written to', () => expect(cacheFolder(open, {})).toBe(join(open, '.cache')));

  it('is in the cache of the user otherwise, apart for every checkout', () => {
    const environment = { XDG_CACHE_HOME: join(home, 'user') };
    const folder = cacheFolder(closed, environment);
    expect(folder).toMatch(/user[\\/]fengfan[\\/]手册-[0-9a-f]{8}$/);
    expect(cacheFolder(join(home, 'file', 'other', '手册'), environment)).not.toBe(folder);
  });

  it('is where FENGFAN_CACHE says, from where the user stands', () => {
    const environment = { FENGFAN_CACHE: 'named', INIT_CWD: home };
    expect(cacheFolder(open, environment)).toMatch(/named[\\/]手册-[0-9a-f]{8}$/);
    expect(cacheFolder(open, environment).startsWith(home)).toBe(true);
  });

  it.each([
    ['the user has none either', { XDG_CACHE_HOME: join(home, 'file', 'user') }, closed],
    ['what FENGFAN_CACHE names cannot be written to', { FENGFAN_CACHE: join(home, 'file', 'x') }, open],
  ])('is none when %s, and says what was tried', (_, environment, project) => {
    expect(() => cacheFolder(project, environment)).toThrow(NoCache);
    expect(() => cacheFolder(project, environment)).toThrow(join(home, 'file'));
  });
});
