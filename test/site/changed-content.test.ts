import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'fengfan-changed-'));
const content = join(work, 'content');
const hook = join(work, 'hook.mjs');
const out = join(work, 'out');
beforeEach(() => {
  for (const name of readdirSync(work)) rmSync(join(work, name), { recursive: true });
  mkdirSync(join(content, 'principles'), { recursive: true });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const article = (title: string, body = '正文。'): string =>
  `---\ntitle: ${title}\nsummary: 一句。\nfacet: concept\n---\n\n${body}\n`;

/** Builds, and has something done as soon as the staging folder is there, when the content has just been judged. */
function buildWhile(happens: string): { status: number | null; stderr: string } {
  writeFileSync(
    hook,
    `import { readdirSync, rmSync, writeFileSync } from 'node:fs';
const watch = setInterval(() => {
  if (!readdirSync(${JSON.stringify(work)}).some((name) => name.startsWith('.out.next-'))) return;
  ${happens};
  clearInterval(watch);
}, 2);
watch.unref();
`,
  );
  return spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(hook).href,
      join(import.meta.dirname, '../../scripts/build.ts'),
      ...['--content', content, '--out', out],
    ],
    { cwd: work, encoding: 'utf8' },
  );
}

test.each([
  ['broken', '三个横线都没有'],
  ['with other words', article('后来的题目')],
])('an article that is saved %s during the build waits for the next one: the site shows what was judged', (_, text) => {
  const file = join(content, 'principles/b.mdx');
  writeFileSync(file, article('先前的题目'));
  const { status } = buildWhile(`writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(text)})`);
  expect(status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(text);
  const pages = ['principles/b/index.html', 'principles/index.html'].map((page) =>
    readFileSync(join(out, page), 'utf8'),
  );
  expect(pages.every((html) => html.includes('先前的'))).toBe(true);
  expect(pages.join('')).not.toContain('后来的');
});

test('an attachment that vanishes during the build makes it fail and leaves nothing behind', () => {
  writeFileSync(join(content, 'principles/a.mdx'), article('甲', '见[表](form.docx)。'));
  const file = join(content, 'principles/form.docx');
  writeFileSync(file, '表');
  const { status, stderr } = buildWhile(`rmSync(${JSON.stringify(file)})`);
  expect(stderr).toContain('内容在构建时改了，请再来一次');
  expect(status).toBe(2);
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(work).sort()).toEqual(['content', 'hook.mjs']);
});
