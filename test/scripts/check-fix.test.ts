import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each step is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const check = join(import.meta.dirname, '../../scripts/check.ts');
const home = mkdtempSync(join(tmpdir(), 'fengfan-fix-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
function contentWith(site: string): string {
  const folder = join(home, `内容 ${++count}`);
  mkdirSync(join(folder, 'principles'), { recursive: true });
  writeFileSync(join(folder, 'principles/a.mdx'), '---\ntitle: 甲\nsummary: 一句。\nfacet: concept\n---\n\n正文。\n');
  writeFileSync(join(folder, 'site.yaml'), site);
  return folder;
}

function run(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', check, '--content', content, ...args],
    { cwd: home, encoding: 'utf8', env: { ...process.env, INIT_CWD: home } },
  );
  return { status, stdout, stderr };
}

const old = '# 某某\nname: 某某\nedition: public # 门户\nseal: 某\n';

test('--fix says each change with file and line, and then finds nothing wrong', () => {
  const content = contentWith(old);
  const { status, stdout, stderr } = run(content, '--fix');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`内容 ${count}/site.yaml:3  edition-moved 0.2.0（改好了）\n`);
  expect(stdout).toMatch(/改成 npm run build -- --access public，不然[\s\S]+改了 1 个文件。\n\n看了 2 个文件/);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe('# 某某\nname: 某某\nseal: 某\n');
  expect(run(content, '--fix', '--lang', 'en').stdout).toMatch(
    /^0 files changed\.\n\n2 files seen: .+ 0 errors, 0 warnings\.\n$/,
  );
});

test('as JSON there is one document, with what was changed', () => {
  const { stdout } = run(contentWith(old), '--fix', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    problems: [],
    fixed: [{ migration: 'edition-moved', since: '0.2.0', file: 'site.yaml', line: 3, written: true }],
  });
});

test('without --fix no file is written, and nothing is said of changes', () => {
  const content = contentWith(old);
  expect(run(content, '--format', 'json').stdout).not.toContain('"fixed"');
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(old);
});

test('what could not be written is said', () => {
  const content = contentWith(old);
  chmodSync(join(content, 'site.yaml'), 0o444);
  expect(run(content, '--fix').stdout).toMatch(
    /site\.yaml:3 {2}edition-moved 0\.2\.0（没有改）\n.+写不进去（read-only）[\s\S]+改了 0 个文件/,
  );
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toBe(old);
});
