import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Fixed } from '../../scripts/mending-words.ts';
import type { Report } from '../../scripts/report.ts';
import { migrations } from '../../src/core/migrations/migrations.ts';
import { editorSchemas } from '../../src/core/model/editor-schemas.ts';
import { defaultVocabularies } from '../../src/core/model/vocabularies.ts';
import { components } from '../../src/core/prose/components.ts';
import { componentShape, componentsIn, fieldOf, shapeOf, writtenIn } from './shape.ts';

// Each folder is checked by processes of their own.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const numbers = (name: string): number => name.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
const versions = readdirSync(import.meta.dirname)
  .filter((name) => /^\d/.test(name))
  .sort((a, b) => numbers(a) - numbers(b));
const older = versions.filter((name) => name !== version);

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const shapeFile = (name: string): string => join(import.meta.dirname, name, 'shape.txt');
const recorded = (name: string): string[] => lines(readFileSync(shapeFile(name), 'utf8'));

/** What this version accepts: the fields of every kind of file, the vocabularies that a company gets, the components of a body. */
const present: string[] = [
  ...[...editorSchemas()].flatMap(([file, schema]) => shapeOf(file.replace('.json', ''), JSON.parse(schema))),
  ...Object.entries(defaultVocabularies).flatMap(([name, values]) =>
    values.map(({ id }) => `vocabulary ${name} = ${id}`),
  ),
  ...componentShape(components),
];

const foldersOf = (name: string): string[] =>
  readdirSync(join(import.meta.dirname, name)).filter((folder) => folder.startsWith('content'));

/** The names and values of a shape, without what is demanded of them. */
const named = (shape: readonly string[]): Set<string> =>
  new Set(shape.map((line) => (line.includes(' = ') ? line.replaceAll('!', '') : fieldOf(line))));

test('the shape of the schemas is recorded under the version that has it', async () => {
  const text = `# What ${version} accepts. Written by: npm test -- versions -u\n${present.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(shapeFile(version));
});

test('this version comes after all others that are recorded, and each has its chapter in the changelog', () => {
  expect(versions.at(-1)).toBe(version);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const chapters = [...readme.slice(readme.indexOf('\n## Changelog')).matchAll(/^### (\S+)$/gm)].map(
    ([, name]) => name,
  );
  expect(chapters.toReversed()).toEqual(versions);
});

describe.each(older)('content as it was right in %s', (name) => {
  test.each(foldersOf(name))('%s is right after check --fix, without a warning', (content) => {
    const folder = mkdtempSync(join(tmpdir(), 'version-'));
    try {
      cpSync(join(import.meta.dirname, name, content), folder, { recursive: true });
      const first = fixed(folder);
      expect([first.problems, first.fixed.filter(({ written }) => !written)]).toEqual([[], []]);
      expect(fixed(folder)).toEqual({ ...first, fixed: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('uses every field, every value and every component that there was', () => {
    const written = foldersOf(name).flatMap((content) => writtenInFolder(join(import.meta.dirname, name, content)));
    // What all articles have in common is written once.
    const anywhere = new Set(
      written.map((line) => line.replace(/^(?:principles|etiquette|cases|curricula) /, 'article ')),
    );
    const wanted = [...named(recorded(name))].filter((line) => !line.startsWith('vocabulary '));
    const missing = wanted.filter(
      (line) => !anywhere.has(line.replace(/^(?:principles|etiquette|cases|curricula) /, 'article ')),
    );
    expect(missing).toEqual([]);
  });

  test('differs from this version in nothing but what is known', async () => {
    const [then, now] = [new Set(recorded(name)), new Set(present)];
    const names = named(recorded(name));
    const gone = [...then].filter((line) => !now.has(line)).map((line) => `- ${line}`);
    // A new field breaks nothing, unless it has to be there.
    const demanded = present.filter((line) => !then.has(line) && (names.has(fieldOf(line)) || line.includes('! ')));
    const known = demanded.filter((line) => !line.includes(' = ')).map((line) => `+ ${line}`);
    const head =
      '# What was accepted then and is not now (-), and what is demanded now (+). Read each line before you keep it.';
    await expect(`${[head, ...gone, ...known].join('\n')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, name, 'since.txt'),
    );
  });

  test('has a migration for every field and value that is gone', () => {
    const later = migrations.filter(({ since }) => numbers(since) > numbers(name));
    const accounted = new Set(later.flatMap((migration) => goneWith(migration.name)));
    const now = named(present);
    expect([...named(recorded(name))].filter((line) => !now.has(line) && !accounted.has(line))).toEqual([]);
  });
});

/** What `npm run check -- --fix` does with a folder, and says of it. */
function fixed(folder: string): Report & { fixed: Fixed[] } {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts/check.ts'), '--content', folder, '--fix', '--format', 'json', '--lang', 'en'],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout) as Report & { fixed: Fixed[] };
}

function goneWith(migration: string): string[] {
  const file = join(root, 'test/migrations', migration, 'gone.txt');
  return existsSync(file) ? lines(readFileSync(file, 'utf8')) : [];
}

/** Everything that is written in a content folder, as a shape names it. */
function writtenInFolder(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    /\.(?:mdx|yaml)$/.test(name),
  );
  return files.flatMap(({ parentPath, name }) => {
    const text = readFileSync(join(parentPath, name), 'utf8');
    if (parentPath === folder) return writtenIn(name.replace('.yaml', ''), parse(text), name !== 'site.yaml');
    const collection = parentPath.slice(folder.length + 1);
    if (name.endsWith('.yaml')) return writtenIn(collection, parse(text));
    const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return [...writtenIn(collection, parse(yaml)), ...componentsIn(body)];
  });
}
