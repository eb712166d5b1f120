import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge, problemsOf } from '../../src/core/checks/judge.ts';
import type { Access } from '../../src/core/model/access.ts';
import { readContent } from '../../src/disk/content.ts';
import { canaries, writeFiles } from '../canaries.ts';

const content = mkdtempSync(join(tmpdir(), 'fengfan-editions-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
beforeAll(() => writeFiles(content, canaries(true)));

const faultsFor = async (access: Access): Promise<string[]> =>
  judge(await readContent(content), access).faults.map(
    ({ file, rule, about }) => `${file} ${rule} ${about.key ?? about.href}`,
  );

/** Says in `site.yaml` what becomes of references to what is hidden. */
const set = (references: string): void =>
  writeFileSync(join(content, 'site.yaml'), String(canaries(true)['site.yaml']).replace('omit', references));

test('where references are to be left out, nothing is wrong for anybody', async () => {
  set('omit');
  expect([...(await faultsFor('public')), ...(await faultsFor('staff'))]).toEqual([]);
});

test('otherwise each of them is an error of the edition that hides what it names', async () => {
  set('error');
  expect((await faultsFor('public')).sort()).toEqual([
    'curricula/入门.mdx reference-held cases/canary-internal',
    'curricula/入门.mdx reference-held curricula/canary-course',
    'curricula/入门.mdx reference-held etiquette/canary-draft',
    'glossary.yaml reference-held cases/canary-internal',
    'paths/第一天.yaml reference-held cases/canary-internal',
    'paths/第一天.yaml reference-held routines/canary-duty',
    'principles/开门.mdx link-held /cases/canary-internal/',
    'principles/开门.mdx reference-held cases/canary-internal',
    'site.yaml reference-held paths/canary-path',
    'suggestions.yaml reference-held cases/canary-internal',
    'suggestions.yaml reference-held etiquette/canary-draft',
  ]);
  // For staff the draft alone is hidden.
  expect((await faultsFor('staff')).sort()).toEqual([
    'cases/canary-internal.mdx reference-held etiquette/canary-draft',
    'curricula/入门.mdx reference-held etiquette/canary-draft',
    'suggestions.yaml reference-held etiquette/canary-draft',
  ]);
});

test('a path of which nothing would be left stays an error, and says why', async () => {
  set('omit');
  const path = join(content, 'paths/hollow.yaml');
  writeFileSync(path, 'title: 空路径\nsummary: 一句。\naccess: public\nsteps: [cases/canary-internal]\n');
  const [problem, ...others] = problemsOf(judge(await readContent(content), 'public').faults, 'zh');
  expect(problem).toMatchObject({ file: 'paths/hollow.yaml', line: 4, rule: 'reference-held' });
  expect(problem?.hint).toContain('这里列的没有一篇发布');
  expect(others).toEqual([]);
});
