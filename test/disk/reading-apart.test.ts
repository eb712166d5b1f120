import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { isError } from '../../src/core/checks/is-error.ts';
import type { Reading } from '../../src/core/checks/read-entry.ts';
import { ApartReader } from '../../src/disk/reading-apart.ts';
import { readingChild, startAhead } from '../../src/disk/reading-child.ts';
import { headOf } from '../../src/disk/reading-lines.ts';

const reader = new ApartReader();
afterAll(() => reader.end());

const readingOf = async (body: string): Promise<Reading> => {
  const text = `---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n${body}\n`;
  return headOf(await reader.read({ file: 'principles/a.mdx', bytes: Buffer.from(text), digest: 'x' }));
};

test('two that ask at once are both answered', async () => {
  const both = await Promise.all(['甲。', '乙。'].map(readingOf));
  expect(both.map(({ entry }) => entry?.prose.length)).toEqual([1, 1]);
});

// Each of these ended the whole program when it was read in place.
test.each([
  [
    'a tag that is closed behind code in a list',
    '<Quote><Note>\n甲\n</Note>\n\n- 乙\n\t{/* 注 */}</Quote>\n---\n    > 丙',
  ],
  ['the same with a footnote', '<Quote by="a"><Note>\n[^1]: 甲\n</Note>\n\n- 乙\n\t{/* 👋 */}</Quote>\n'],
  ['code that never ends', `{${'('.repeat(9_000)}`],
  [
    'a quotation within two tags',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text that killed the parser.
    '<Note>{`${1}`}\n\n <Note title="a">\n  \n  >  甲\n  \n  </Note>\n  \n  </Note>\n  \n  | é |\n  | --- |\n  | {async () => {}}<Note {...a}>export {a}<br /> |</Note>',
  ],
])('%s takes nobody down: it is a fault like any other', async (_, body) => {
  const { faults, entry } = await readingOf(body);
  expect(faults.some(isError)).toBe(true);
  expect(entry).toBeUndefined();
  // The next article is read as if nothing had been.
  expect((await readingOf('甲。')).entry).toBeDefined();
});

test('a program that was started ahead is the one that is asked', async () => {
  startAhead();
  const child = await readingChild();
  expect(child.connected).toBe(true);
  child.disconnect();
  startAhead();
  const early = new ApartReader();
  const text = '---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n甲。\n';
  const read = await early.read({ file: 'principles/a.mdx', bytes: Buffer.from(text), digest: 'x' });
  expect(headOf(read).entry).toBeDefined();
  early.end();
});

test('a command that starts one ahead and has nothing to read ends at once, and its program with it', () => {
  const module = new URL('../../src/disk/reading-child.ts', import.meta.url).href;
  const code = `const { startAhead } = await import('${module}'); startAhead();`;
  const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
});
