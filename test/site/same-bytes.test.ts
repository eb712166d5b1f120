import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { dayOf } from '../../src/core/curriculum/days.ts';
import { filesIn } from '../../src/disk/built-links.ts';

const work = mkdtempSync(join(tmpdir(), '风范 same bytes-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Every file of a folder with a digest of its bytes. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...filesIn(folder)].sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

/** A copy whose files were written in another order. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const { name } of readdirSync(from, { withFileTypes: true }).reverse()) {
    if (statSync(join(from, name)).isDirectory()) copyBackwards(join(from, name), join(to, name));
    else cpSync(join(from, name), join(to, name));
  }
}

test('the same content gives the same bytes in another zone, another language, another folder and another order', () => {
  const folder = inject('folder');
  const content = join(work, '内 容');
  copyBackwards(inject('content'), content);
  // The first site says its own day; noon of it in UTC is the day after, in the zone of the second.
  const day = dayOf(statSync(join(folder, 'index.html')).mtime);
  const environment = {
    ...process.env,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000),
  };
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(import.meta.dirname, 'machines/reversed-folders.mjs')).href,
      join(import.meta.dirname, '../../scripts/build.ts'),
      ...['--content', content, '--out', join(work, 'out'), '--lang', 'en'],
    ],
    { cwd: work, encoding: 'utf8', env: environment },
  );
  expect(stdout).toContain('Built');
  expect(status).toBe(0);
  expect(digests(join(work, 'out'))).toEqual(digests(folder));
});

test.each(['zh', 'en'])('a day that is none is refused in words (%s)', (lang) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/build.ts'), '--out', join(work, 'never'), '--lang', lang],
    { cwd: work, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: 'today' } },
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('SOURCE_DATE_EPOCH')]);
});
