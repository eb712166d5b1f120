import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toolFault } from '../../scripts/build-faults.ts';
import { NoCache } from '../../src/disk/cache-folder.ts';
import { Held } from '../../src/disk/lock.ts';

const fault = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: said by the system`), { code, ...(path ? { path } : {}) });

describe('what a machine refuses is said in words, with the place', () => {
  test.each([
    ['a full disk', fault('ENOSPC', '/srv/a'), '磁盘满了，写不进 /srv/a', 'The disk is full; /srv/a'],
    ['a full disk without a place', fault('ENOSPC'), '磁盘满了，写不进 /srv/out', 'The disk is full; /srv/out'],
    ['a quota', fault('EDQUOT', '/srv/a'), '限额用完了', 'quota is used up'],
    ['a limit of the shell', fault('EFBIG', '/srv/a'), 'ulimit -f', 'ulimit -f'],
    ['a read-only disk', fault('EROFS', '/srv/a'), '磁盘是只读的，写不进 /srv/a', 'read-only; /srv/a'],
    ['a lacking right', fault('EACCES', '/srv/a'), '没有权限：/srv/a', 'Permission denied: /srv/a'],
    ['a wrapped fault', new Error('wrapped', { cause: fault('ENOSPC', '/srv/a') }), '写不进 /srv/a', '/srv/a'],
    ['the text of a fault', new Error("EROFS: read-only file system, open '/srv/b'"), '写不进 /srv/b', '/srv/b'],
    [
      'what the bundler says',
      new Error(
        'Build failed with 1 error:\n\nFailed to write file in /srv/c.mjs\n\nCaused by:\n    No space left (os error 28)',
      ),
      '磁盘满了，写不进 /srv/c.mjs',
      'The disk is full; /srv/c.mjs',
    ],
    [
      'no place for work',
      new NoCache(['/a', '/b']),
      '/a、/b 都写不进去。请用环境变量 FENGFAN_CACHE',
      '/a, /b cannot be written',
    ],
    [
      'a fault of ours',
      new Error('undefined is not a function'),
      '工具自己出了问题：undefined',
      'The tool itself failed',
    ],
  ])('%s', (_, thrown, zh, en) => {
    const words = toolFault(thrown, '/srv/out');
    expect(words.zh).toContain(zh);
    expect(words.en).toContain(en);
    expect(words.zh).toContain('上次的网站原样保留');
    expect(words.en).toContain('the last one is untouched');
  });

  test('a lock that another command holds', () => {
    const lock = join(tmpdir(), `fengfan-held-${process.pid}.lock`);
    writeFileSync(lock, '123 office-pc');
    expect(toolFault(new Held(lock), '').zh).toContain('office-pc 上的进程 123');
    expect(toolFault(new Held(lock), '').en).toContain('process 123 on office-pc');
  });
});
