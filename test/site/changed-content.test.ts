import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'fengfan-changed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const article = (title: string): string => `---\ntitle: ${title}\nsummary: 一句。\nfacet: concept\n---\n\n正文。\n`;

/** Runs beside a build: saves a file as soon as the staging folder is there, when the content has just been judged. */
const saving = (file: string, text: string): string => `
import { readdirSync, writeFileSync } from 'node:fs';
const watch = setInterval(() => {
  if (!readdirSync(${JSON.stringify(work)}).some((name) => name.startsWith('.out.next-'))) return;
  writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(text)});
  clearInterval(watch);
}, 2);
watch.unref();
`;

test.each([
  ['broken', '三个横线都没有'],
  ['with other words', article('乙乙')],
])('an article that is saved %s during the build makes it fail and leaves nothing behind', (_, text) => {
  const content = join(work, 'content');
  mkdirSync(join(content, 'principles'), { recursive: true });
  for (const name of ['a', 'b']) writeFileSync(join(content, 'principles', `${name}.mdx`), article(name));
  const hook = join(work, 'hook.mjs');
  writeFileSync(hook, saving(join(content, 'principles', 'b.mdx'), text));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(hook).href,
      join(import.meta.dirname, '../../scripts/build.ts'),
      ...['--content', content, '--out', join(work, 'out')],
    ],
    { cwd: work, encoding: 'utf8' },
  );
  expect(stderr).toContain('内容在构建时改了，请再来一次');
  expect(status).toBe(2);
  expect(existsSync(join(work, 'out'))).toBe(false);
  expect(readdirSync(work).sort()).toEqual(['content', 'hook.mjs']);
});
