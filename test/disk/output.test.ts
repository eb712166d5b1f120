import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeManifest } from '../../src/disk/manifest.ts';
import { inspectOutput } from '../../src/disk/output.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-output-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (...parts: string[]): string => join(home, ...parts);

for (const folder of ['project/content', 'empty', 'foreign', 'site', 'elsewhere'])
  mkdirSync(at(folder), { recursive: true });
writeFileSync(at('foreign/letter.txt'), '');
writeFileSync(at('file'), '');
writeManifest(at('site'), { generator: 'fengfan', base: '/', keys: [] });
symlinkSync(at('elsewhere'), at('link'), 'junction');

const kept = { content: at('project/content'), project: at('project') };

test.each([
  ['a folder that is not there yet', at('project/dist')],
  ['a folder in a folder that is not there yet', at('new/dist')],
  ['an empty folder', at('empty')],
  ['a site that was built before', at('site')],
])('%s may be the output folder', (_, out) => expect(inspectOutput(out, kept)).toBeUndefined());

test.each([
  ['a folder with other things in it', at('foreign'), /别的东西/],
  ['a file', at('file'), /是一个文件/],
  ['a folder below a file', at('file/dist'), /是一个文件|不能写入/],
  ['the project itself', at('project'), /被替换掉/],
  ['a folder around the project', home, /被替换掉/],
  ['the content folder', at('project/content'), /被替换掉/],
  ['a folder inside the content folder', at('project/content/dist'), /内容文件夹里面/],
  ['a link to a folder', at('link'), /是一个链接/],
  ['the root of the disk', parse(home).root, /磁盘的根|挂载点/],
])('%s is refused as the output folder', (_, out, words) => expect(inspectOutput(out, kept)?.zh).toMatch(words));

test.runIf(process.platform === 'linux')('a mount point is refused as the output folder', () => {
  expect(inspectOutput('/proc', kept)?.zh).toMatch(/挂载点/);
});

// Root may write anywhere but into the kernel's own folder.
test.runIf(process.platform === 'linux')('a folder that cannot be written beside is refused', () => {
  mkdirSync(at('closed'));
  chmodSync(at('closed'), 0o500);
  const closed = process.getuid?.() === 0 ? '/proc/sys/dist' : at('closed/dist');
  expect(inspectOutput(closed, kept)?.zh).toMatch(/不能写入/);
});
