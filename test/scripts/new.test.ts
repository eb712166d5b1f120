import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test, vi } from 'vitest';

// Each step is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const scripts = join(import.meta.dirname, '../../scripts');
const home = mkdtempSync(join(tmpdir(), 'fengfan-new-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
function contentWith(files: Record<string, string> = {}): string {
  const folder = join(home, String(++count));
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const article = '---\ntitle: 甲\nsummary: 一句。\nfacet: concept\n---\n\n正文。\n';

function run(script: string, content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(scripts, script), ...args, '--content', content],
    { cwd: home, encoding: 'utf8', env: { ...process.env, INIT_CWD: home } },
  );
  return { status, stdout, stderr };
}

const begin = (content: string, ...args: string[]) => run('new.ts', content, ...args);

test('an article of each kind is valid, as a draft and when it is published', () => {
  const content = contentWith();
  for (const [kind, title] of [
    ['principle', '先问清，再答应'],
    ['etiquette', 'A "quoted": title #1'],
    ['case', '<3天 & 四'],
  ] as const)
    expect(begin(content, kind, title)).toMatchObject({ status: 0, stderr: '' });
  publishAll(content);
  // A curriculum takes the first of the published articles as its lesson.
  expect(begin(content, 'curriculum', '第一门课')).toMatchObject({ status: 0, stderr: '' });
  for (const held of [1, 0]) {
    expect(run('check.ts', content).stdout).toContain(`暂不发布 ${held}，退回 0；0 处错误，0 处提醒。`);
    publishAll(content);
  }
});

function publishAll(content: string): void {
  for (const found of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!found.endsWith('.mdx')) continue;
    const text = readFileSync(join(content, found), 'utf8');
    writeFileSync(join(content, found), text.replace('draft: true', 'draft: false'));
  }
}

describe('an article that is there', () => {
  test.each([
    ['under the same name', 'principles/微笑.mdx', '微笑'],
    ['in other letters', 'principles/Smile.mdx', 'smile'],
    ['as .md', 'principles/微笑.md', '微笑'],
    ['as a folder with an index', 'principles/微笑/index.mdx', '微笑'],
    ['in another normalisation', `principles/${'é'.normalize('NFD')}.mdx`, 'é'.normalize('NFC')],
  ])('%s is left alone, and named', (_, file, title) => {
    const content = contentWith({ [file]: article });
    const before = readdirSync(content, { recursive: true });
    const { status, stderr } = begin(content, 'principle', title);
    expect(status).toBe(2);
    expect(stderr).toContain(file);
    expect(readFileSync(join(content, file), 'utf8')).toBe(article);
    expect(readdirSync(content, { recursive: true })).toEqual(before);
  });
});

test.each([
  ['a name that the site needs', 'etiquette', 'Scene', 'etiquette/Scene-2.mdx'],
  ['a device of Windows', 'principle', 'con', 'principles/con-2.mdx'],
  ['the name of a list', 'case', 'index', 'cases/index-2.mdx'],
])('%s gets a number', (_, kind, title, file) => {
  const content = contentWith({ 'principles/a.mdx': article });
  expect(begin(content, kind, title)).toMatchObject({ status: 0, stdout: expect.stringContaining(file) });
  expect(existsSync(join(content, file))).toBe(true);
  expect(run('check.ts', content).status).toBe(0);
});

describe('new refuses', () => {
  const content = contentWith({ 'principles/a.mdx': article });
  test.each([
    ['a kind that there is none of', ['story', '甲'], /没有“story”/],
    ['a kind that is a word of JavaScript', ['constructor', '甲'], /没有“constructor”/],
    ['to go without a title', ['case'], /少了标题/],
    ['an empty title', ['case', '  '], /一到六十个字/],
    ['a title that is too long', ['case', '长'.repeat(61)], /一到六十个字/],
    ['a title of two lines', ['case', '一\n二'], /写在一行里/],
    ['a name with an invisible mark in it', ['case', '一\u200b二'], /不能做文件名/],
    ['an option that it does not know', ['case', '甲', '--out', 'x'], /--out/],
  ])('%s', (_, args, words) => {
    const { status, stderr } = begin(content, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
    expect(readdirSync(content, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'principles',
      'principles/a.mdx',
    ]);
  });

  it('a folder that is not there', () => {
    expect(begin(join(home, 'nowhere'), 'case', '甲')).toMatchObject({ status: 2 });
    expect(existsSync(join(home, 'nowhere'))).toBe(false);
  });

  it('a curriculum before there is an article, and says what to do', () => {
    const { status, stderr } = begin(contentWith(), 'curriculum', '甲');
    expect([status, stderr]).toEqual([2, expect.stringContaining('先写一篇文章')]);
  });
});
