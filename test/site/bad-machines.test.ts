import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/disk/built-links.ts';
import { readManifest } from '../../src/disk/manifest.ts';
import { digestOf } from '../../src/disk/publish/digest.ts';
import { copyCheckout, nodeFor, open, setReadOnly, stranger } from './machines/checkout.ts';

const work = mkdtempSync(join(tmpdir(), 'fengfan machines-'));
const checkout = join(work, '风范 手册');
const content = join(work, '内容 一');
const home = join(work, '家');
let node = '';

beforeAll(() => {
  for (const folder of [join(content, 'principles'), home]) mkdirSync(folder, { recursive: true });
  for (const folder of [work, home]) open(folder);
  writeFileSync(
    join(content, 'principles', '微笑.mdx'),
    '---\ntitle: 微笑\nsummary: 一句话。\nfacet: concept\n---\n\n正文。\n',
  );
  copyCheckout(checkout);
  setReadOnly(checkout, true);
  node = nodeFor(work);
});

afterAll(() => {
  setReadOnly(checkout, false);
  rmSync(work, { recursive: true, force: true });
});

type End = { code: number | null; out: string; error: string };

/** A command as a user who may not write to the checkout, with nothing of our own environment. */
function run(script: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<End> {
  const child = spawn(node, [join(checkout, 'scripts/first-step.mjs'), join('scripts', script), ...args], {
    cwd: work,
    env: { PATH: process.env.PATH, HOME: home, ...environment },
    ...stranger,
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.error += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

const build = (out: string, environment?: NodeJS.ProcessEnv): Promise<End> =>
  run('build.ts', ['--content', content, '--out', join(work, out)], environment);

describe('a checkout that is read-only and has no history, in a path with spaces and Chinese characters', () => {
  test('builds twice at once, with no locale and with an odd one: the second waits and says so, and both are the same', async () => {
    const ends = await Promise.all([build('成品 一'), build('成品 二', { LC_ALL: 'POSIX', LANG: 'xx_XX' })]);
    for (const { code, out, error } of ends)
      expect([code, out, error.includes('    at ')], error).toEqual([0, expect.stringContaining('建成'), false]);
    expect(ends.filter(({ error }) => error.includes('另一个构建正在进行'))).toHaveLength(1);
    const sites = ['成品 一', '成品 二'].map((out) => join(work, out));
    expect(readManifest(sites[0] ?? '')?.keys).toEqual(['principles/微笑']);
    expect(new Set(sites.map((site) => digestOf(site, filesIn(site)))).size).toBe(1);
    // Nothing was written where nothing may be; the work of it all is in the cache of the user.
    expect(readdirSync(checkout)).not.toContain('.cache');
    expect(readdirSync(join(home, '.cache/fengfan'))).toEqual([expect.stringMatching(/^风范 手册-[0-9a-f]{8}$/)]);
  });

  test('says what to do when there is no room for its work at all', async () => {
    const place = join(checkout, 'no');
    const { code, error } = await run('build.ts', ['--content', content, '--out', join(work, 'never')], {
      FENGFAN_CACHE: place,
    });
    expect([code, error]).toEqual([2, expect.stringContaining('没有地方放工作文件')]);
    for (const word of ['FENGFAN_CACHE', place]) expect(error).toContain(word);
  });

  test('publishes nowhere where it may not write, and says so', async () => {
    const { code, error } = await run('publish.ts', [join(checkout, 'published'), '--content', content]);
    expect([code, error]).toEqual([2, expect.stringMatching(/没有权限|只读/)]);
    expect(error).toContain(join(checkout, 'published'));
  });
});
