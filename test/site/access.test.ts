import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canaries, canary, hiddenThings, writeFiles } from '../canaries.ts';

const scripts = join(import.meta.dirname, '../../scripts');
const work = mkdtempSync(join(tmpdir(), 'fengfan-access-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const content = join(work, 'content');
const out = join(work, 'out');

/** Values that a build must keep to itself, under every name that Vite or Astro may take for one of theirs. */
const secrets = Object.fromEntries(
  ['SECRET', 'VITE_SECRET', 'PUBLIC_SECRET', 'ASTRO_SECRET', 'FENGFAN_SECRET', 'npm_config_token'].map((name) => [
    name,
    `hush-${name.toLowerCase()}-4711`,
  ]),
);

function run(script: string, args: readonly string[], ...nodeArgs: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArgs, join(scripts, script), '--content', content, '--out', out, ...args],
    { cwd: work, encoding: 'utf8', env: { ...process.env, ...secrets } },
  );
  return { status, said: stdout + stderr };
}

/** Every file of the site by its name, as text; what is zipped is opened. Not the audit's own reading. */
const texts = (): Map<string, string> =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .sort()
      .map((file) => {
        const bytes = readFileSync(file);
        const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
        return [file.slice(out.length + 1), plain.toString().replace(/(?:%[0-9A-F]{2})+/g, unescaped)];
      }),
  );

const unescaped = (bytes: string): string => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString();

/** Runs before a build: as soon as the manifest is written, the last of all, a page says what it must not. */
const leaking = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
const { writeFileSync } = fs;
fs.writeFileSync = (file, ...rest) => {
  const path = String(file);
  if (path.endsWith('fengfan.json')) writeFileSync(join(path, '../robots.txt'), '# 金丝雀甲标题');
  return writeFileSync(file, ...rest);
};
syncBuiltinESMExports();
`;

let staff: { status: number | null; said: string };
let staffSite: Map<string, string>;
let stopped: typeof staff;
let open: typeof staff;

beforeAll(() => {
  writeFiles(content, canaries(false));
  staff = run('build.ts', []);
  staffSite = texts();
  // An author takes an article back, and the same folder is built for the public, with the caches of the staff build.
  writeFiles(content, canaries(true));
  const hook = join(work, 'leaking.mjs');
  writeFileSync(hook, leaking);
  stopped = run('build.ts', ['--access', 'public'], '--import', pathToFileURL(hook).href);
});

test('a staff site holds it all, and passes the audit of a staff site', () => {
  expect(staff.said).toContain('发布 15，暂不发布 0');
  expect(staff.status).toBe(0);
  const all = [...staffSite.values()].join('\n');
  for (const word of [
    '金丝雀甲标题',
    '金丝雀乙标题',
    '金丝雀词条',
    '金丝雀书名',
    '金丝雀建议',
    '金丝雀industries',
    '金丝雀入口',
  ])
    expect(all).toContain(word);
});

test('a public build that would give something away is stopped: it says where, and all stays as it was', () => {
  expect(stopped.status).toBe(2);
  expect(stopped.said).toContain('成品里有 1 处不该有的东西');
  expect(stopped.said).toContain('robots.txt  hidden-text');
  expect(stopped.said).toContain('cases/canary-internal');
  expect(texts()).toEqual(staffSite);
  expect(readdirSync(work).sort()).toEqual(['content', 'leaking.mjs', 'out']);
});

test('the audit of a staff site for the public names every hidden thing', () => {
  const { status, said } = run('audit.ts', ['--access', 'public']);
  expect(status).toBe(1);
  expect(hiddenThings.filter((of) => !said.includes(of))).toEqual([]);
});

test('a public site built after a staff site, on the same caches, holds nothing that is hidden', () => {
  open = run('build.ts', ['--access', 'public']);
  expect(open.said).toContain('发布 8，暂不发布 7');
  expect(open.status).toBe(0);
  for (const [file, text] of texts()) {
    expect(file).not.toMatch(canary);
    expect(text.match(canary)?.[0], file).toBeUndefined();
    // The parts of the index hold two characters at a time.
    expect(text, file).not.toMatch(/金丝|丝雀/);
  }
  const { status, said } = run('audit.ts', ['--access', 'public']);
  expect(said).toContain('没有发现不该有的东西');
  expect(status).toBe(0);
});

test('what leads to something hidden is left out, and the rest closes up', () => {
  const page = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');
  expect(page('principles/开门')).toContain('看那一篇，再看<a href="/principles/%E9%80%81%E5%AE%A2/">另一篇</a>');
  expect(page('paths/第一天')).toContain('共两篇');
  expect(page('curricula/入门')).not.toContain('都不公开的单元的名字');
  expect(JSON.parse(readFileSync(join(out, 'fengfan.json'), 'utf8')).keys).toEqual([
    'curricula/入门',
    'paths/第一天',
    'principles/开门',
    'principles/送客',
  ]);
});

test('no file has what a camera wrote: pictures are served as they were made anew, never as they came', () => {
  const pictures = [...texts().keys()].filter((file) => /\.(?:png|webp)$/.test(file));
  expect(pictures).toEqual([expect.stringMatching(/^_astro\/red\.[0-9a-f]{8}-\d+\.webp$/)]);
});

test('neither a site nor what is said while it is built has a value of the environment', () => {
  const values = Object.values(secrets);
  const everything = [staff.said, stopped.said, open.said, ...staffSite.values(), ...texts().values()];
  for (const value of values) expect(everything.filter((text) => text.includes(value))).toEqual([]);
});
