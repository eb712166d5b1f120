import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { filesOf, type Spoiling, someFile } from './files.ts';

type Spoil = (spoiling: Spoiling) => void;

const any = /./;
const collections = [
  'principles',
  'etiquette',
  'cases',
  'curricula',
  'paths',
  'assessments',
  'routines',
  'public',
  '.',
  'elsewhere',
  'principles/deep',
];

const names = [
  'a b',
  'a#b',
  'a%b',
  'a?b',
  'A',
  'ａ',
  '甲',
  'é',
  'e\u0301',
  'con',
  'nul',
  '_a',
  '~$a',
  '.a',
  'a.',
  'a..b',
  '-a',
  'a\nb',
  'a\\b',
  'a:b',
  'a"b',
  "a'b",
  '<a>',
  'a&b',
  'a;b',
  '$(a)',
  '`a`',
  '*',
  '👋',
  '\u202ea',
  'a\u200bb',
  '%61',
  'index',
  'coverage',
  'process',
  'role',
  'kit',
  'constructor',
  '__proto__',
  '长'.repeat(70),
  'a'.repeat(200),
  'Thumbs',
  '甲 ',
  '404',
  'test.json',
  'a,b',
  '٣',
  '\u{20000}',
];
const endings = [
  '.md',
  '.mdx',
  '.MDX',
  '.yaml',
  '.yml',
  '.txt',
  '',
  '.mdx.bak',
  '.png',
  '.html',
  '.mdx~',
  '.json',
  '.svg',
  '.js',
];

const changed =
  (change: (file: string, spoiling: Spoiling) => void, pattern = any): Spoil =>
  (spoiling) => {
    const file = someFile(spoiling, pattern);
    if (file !== undefined) change(file, spoiling);
  };

function into(path: string, work: () => void): void {
  mkdirSync(dirname(path), { recursive: true });
  work();
}

const linkTo = (target: (file: string, spoiling: Spoiling) => string): Spoil =>
  changed((file, spoiling) => {
    const to = target(file, spoiling);
    const from = join(
      dirname(file),
      `link${spoiling.dice.below(9)}${spoiling.dice.pick(['.mdx', '', '.png', '.yaml'])}`,
    );
    symlinkSync(to, from);
  });

/** Ways to spoil what files there are, and what they are called. */
export const spoilFiles: Readonly<Record<string, Spoil>> = {
  'a file less': changed((file) => rmSync(file)),
  'another name': changed((file, { dice }) => renameSync(file, join(dirname(file), dice.pick(names) + extname(file)))),
  'another ending': changed((file, { dice }) => renameSync(file, file.replace(/\.\w+$/, '') + dice.pick(endings))),
  'a copy under another name': changed((file, { dice }) =>
    cpSync(file, join(dirname(file), dice.pick(names) + dice.pick([extname(file), dice.pick(endings)]))),
  ),
  'a copy elsewhere': changed((file, { folder, dice }) => {
    const to = join(folder, dice.pick(collections), basename(file));
    into(to, () => cpSync(file, to));
  }),
  'a file elsewhere': changed((file, { folder, dice }) => {
    const to = join(folder, dice.pick(collections), basename(file));
    into(to, () => renameSync(file, to));
  }),
  'a twin': changed(
    (file) =>
      cpSync(
        file,
        file.endsWith('.mdx') ? file.replace(/mdx$/, 'md') : join(dirname(file), basename(file).toUpperCase()),
      ),
    /\.\w+$/,
  ),
  'an index of its own': changed(
    (file) =>
      into(join(file.replace(/\.\w+$/, ''), 'index.mdx'), () =>
        cpSync(file, join(file.replace(/\.\w+$/, ''), 'index.mdx')),
      ),
    /\.mdx$/,
  ),
  'two files changed over': changed((file, spoiling) => {
    const other = someFile(spoiling, any);
    if (other === undefined) return;
    const bytes = readFileSync(file);
    writeFileSync(file, readFileSync(other));
    writeFileSync(other, bytes);
  }),
  'a folder in the place of a file': changed((file) => {
    rmSync(file);
    mkdirSync(file);
  }),
  'a folder less': changed((file, { folder }) => {
    if (dirname(file) !== folder) rmSync(dirname(file), { recursive: true });
  }),
  'a link that leads outside': linkTo((_, { dice }) =>
    dice.pick(['/etc/passwd', '/', '../../..', '/dev/zero', '/proc/self/environ']),
  ),
  'a link that leads nowhere': linkTo(() => './nowhere.mdx'),
  'a link in a circle': linkTo((_, { dice }) => dice.pick(['.', '..', './link1', '../..'])),
  'a link within': linkTo((file) => `./${basename(file)}`),
  'folders within folders': ({ folder, dice }) => {
    const deep = join(folder, 'principles', ...Array.from({ length: dice.pick([3, 30, 60]) }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'a.mdx'), '---\ntitle: 深\nsummary: 很深。\nfacet: concept\n---\n\n甲\n');
  },
  'many files': ({ folder, dice }) => {
    const from = someFile({ folder, dice }, /\.mdx$/);
    for (let index = 0; from !== undefined && index < 150; index++)
      cpSync(from, join(dirname(from), `copy-${index}.mdx`));
  },
  'everything gone': ({ folder, dice }) => {
    for (const file of filesOf(folder)) if (dice.chance(90)) rmSync(join(folder, file), { force: true });
  },
  'what a page is called': ({ folder, dice }) => {
    const to = join(
      folder,
      'public',
      dice.pick([
        'index.html',
        '404.html',
        '_astro/a.js',
        'search-api.js',
        'fengfan.json',
        'pagefind/a',
        'icon.svg',
        'robots.txt',
        'principles/index.html',
        'a.html',
      ]),
    );
    into(to, () => writeFileSync(to, '甲'));
  },
};
