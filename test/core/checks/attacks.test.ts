import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judge, problemsOf } from '../../../src/core/checks/judge.ts';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { htmlOf, isPlain, type Setting } from '../../../src/core/prose/html.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import { htmlFaults } from '../../../src/disk/audit/html-faults.ts';
import { readContent } from '../../../src/disk/content.ts';
import { aimedAt, vectors } from '../../attacks/vectors.ts';

const other = 'https://other.example';
const content = mkdtempSync(join(tmpdir(), 'attacks-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

const fileOf = (index: number): string => `principles/v${index}.mdx`;
const text = (body: string): string =>
  `---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n甲\n\n${body}\n\n乙\n`;

mkdirSync(join(content, 'principles'));
for (const [index, { article }] of vectors.entries())
  writeFileSync(join(content, fileOf(index)), text(aimedAt(article, other)));
const { library, faults } = judge(await readContent(content), 'staff');
const problems = problemsOf(faults, 'zh');

describe('the checks alone refuse', () => {
  test.each(vectors.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    const said = problems.filter(({ file, severity }) => file === fileOf(index) && severity === 'error');
    expect(said.length).toBeGreaterThan(0);
  });

  test('each of them, and publish an article that has none', async () => {
    writeFileSync(join(content, 'principles/good.mdx'), text('好。'));
    expect(library.entries.size).toBeLessThan(vectors.length);
    expect(judge(await readContent(content), 'staff').library.entries.has('principles/good')).toBe(true);
  });
});

const setting: Setting = {
  link: (href) => href,
  image: (src) => ({ src }),
  formula: () => '',
  words: { table: '', done: '', open: '', footnotes: '', backTo: () => '' },
};

describe('the writer of pages, given what no check has seen,', () => {
  // Sätteri does not even read most of them; what it reads becomes plain elements, or parts that have no template.
  const read = vectors.flatMap(({ name, article }) => {
    const parsed = parse(aimedAt(article, other));
    return 'tree' in parsed ? [[name, parsed.tree] as const] : [];
  });

  test.each(read)('writes no element and no attribute that it should not: %s', (_, tree) => {
    const { nodes } = bodyFrom(tree);
    const html = htmlOf(nodes.filter(isPlain), setting);
    const page = `<!doctype html><title>题</title>${html}`;
    const found = htmlFaults(page, 'a.html', { base: '/', origins: [] });
    expect(found.filter(({ kind }) => kind !== 'html-address')).toEqual([]);
  });

  test('was given most kinds', () => {
    expect(read.length).toBeGreaterThan(20);
  });
});
