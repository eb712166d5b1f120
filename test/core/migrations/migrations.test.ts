import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFields } from '../../../src/core/checks/field-faults.ts';
import { problemOf } from '../../../src/core/checks/rule.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { withoutLineEnds } from '../../../src/core/migrations/line-ends.ts';
import { mended } from '../../../src/core/migrations/mended.ts';
import type { Migration } from '../../../src/core/migrations/migration.ts';
import { migrations } from '../../../src/core/migrations/migrations.ts';
import { mendContent } from '../../../src/disk/mend-content.ts';

const root = join(import.meta.dirname, '../../..');
const folders = join(root, 'test/migrations');

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );

describe.each(migrations)('$name', (migration) => {
  test('turns before into after, byte for byte, and has then nothing more to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'migration-'));
    try {
      cpSync(join(folders, migration.name, 'before'), folder, { recursive: true });
      const done = mendContent(folder).flatMap((file) => [...file.done, ...file.left.map(() => 'left')]);
      expect(done.map((one) => (typeof one === 'string' ? one : one.migration.name))).toContain(migration.name);
      expect(done).not.toContain('left');
      const after = textsIn(join(folders, migration.name, 'after'));
      expect(textsIn(folder)).toEqual(after);
      expect(mendContent(folder)).toEqual([]);
      expect(textsIn(folder)).toEqual(after);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('speaks both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const { change, remaining } = migration[language];
      expect(change({})).not.toMatch(/undefined|\[object/);
      expect(`${change({})}${remaining?.({}) ?? ''}` === '').toBe(false);
    }
    expect(migration.en.change({})).not.toMatch(/\p{Script=Han}/u);
  });

  test('is told in the changelog, under the version that brought it', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const chapter = readme.split(/^### /m).find((part) => part.startsWith(`${migration.since}\n`));
    expect(chapter).toContain(`\`${migration.name}\``);
  });
});

test('every migration has its folder, and every folder a migration', () =>
  expect(readdirSync(folders).sort()).toEqual(migrations.map(({ name }) => name).sort()));

/** A migration of a field's name, as one of a later version might be. */
const renaming = (from: string, to: string): Migration => ({
  name: `${from}-${to}`,
  since: '9.0.0',
  find: (_, data) => (typeof data === 'object' && data !== null && from in data ? [{ path: [from], about: {} }] : []),
  edit: (fields, { path }) => fields.renamed(path, to),
  zh: { change: () => '改名' },
  en: { change: () => 'renamed' },
});

describe('several migrations of one file', () => {
  test('build on each other, whatever their order', () => {
    const [one, two] = [renaming('a', 'b'), renaming('b', 'c')];
    for (const all of [
      [one, two],
      [two, one],
    ]) {
      const { text, done, left } = mended('site.yaml', 'x: 1\na: 2\n', all);
      expect([text, done.map(({ migration }) => migration.name), left]).toEqual(['x: 1\nc: 2\n', ['a-b', 'b-c'], []]);
    }
  });

  test('that lead in a circle come to an end', () => {
    const { text, done, left } = mended('site.yaml', 'a: 2\n', [renaming('a', 'b'), renaming('b', 'a')]);
    expect([text, done.length, left.length]).toEqual(['b: 2\n', 1, 1]);
  });

  test('one that cannot be made does not keep the others', () => {
    const { text, done, left } = mended('site.yaml', 'b: 1\na: 2\nx: 3\n', [renaming('a', 'b'), renaming('x', 'y')]);
    expect(text).toBe('b: 1\na: 2\ny: 3\n');
    expect([done.length, left.map(({ migration, line }) => [migration.name, line])]).toEqual([1, [['a-b', 2]]]);
  });
});

/** A migration of every term of a glossary at once, as one of a later version might be. */
const termsRenamed: Migration = {
  ...renaming('english', 'inEnglish'),
  find: (_, data) =>
    Object.entries(data as Record<string, Record<string, unknown>>).flatMap(([id, term]) =>
      'english' in term ? [{ path: [id, 'english'], about: { id } }] : [],
    ),
  edit: (fields, { path }) => fields.renamed(path, 'inEnglish'),
};

test('many places of one file are put right together, save those where that cannot be', () => {
  const terms = Array.from({ length: 300 }, (_, at) => `t${at}: { english: a }\n`);
  const text = `${terms.join('')}u: { english: a, inEnglish: b }\n`;
  const result = mended('glossary.yaml', text, [termsRenamed]);
  expect(result.text).toBe(`${terms.join('').replaceAll('english', 'inEnglish')}u: { english: a, inEnglish: b }\n`);
  expect([result.done.length, result.left.map(({ line }) => line)]).toEqual([300, [301]]);
});

test('a fault that an older version would not have found says what changed, and that it can be mended', () => {
  const { faults } = readFields('site.yaml', 'name: 风范\nedition: public\n', 1, z.strictObject({ name: z.string() }));
  const [problem, ...others] = faults.map((found) => problemOf(found, rules, 'zh'));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: 'field-unknown', line: 2, message: '没有叫 edition 的字段。' });
  expect(problem?.hint).toMatch(/^从 0\.2\.0 起，site\.yaml 不再写 edition.+--access public.+npm run check -- --fix/);
});

describe('line ends and the byte order mark', () => {
  test.each(['a: 1\nb: 2\n', 'a: 1\r\nb: 2\r\n', 'a: 1\rb: 2\r', '\ufeffa: 1\r\nb: 2', 'a: 1', ''])(
    'of %j are given back',
    (text) => {
      const written = withoutLineEnds(text);
      expect(written?.text).toBe(text.replace('\ufeff', '').replace(/\r\n?/g, '\n'));
      expect(written?.restored(written.text)).toBe(text);
    },
  );

  test('of several kinds cannot be told apart after a change', () =>
    expect(withoutLineEnds('a: 1\r\nb: 2\n')).toBeUndefined());
});
