import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeManifest } from '../../../src/disk/manifest.ts';
import { type Publication, type Published, publish } from '../../../src/disk/publish/publish.ts';

/** Where tests publish: many small files that are flushed, so in memory where there is a disk in memory. */
export const room = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The files of a small site whose pages, sheet and index all say the same word. */
export const filesOf = (word: string): Record<string, string> => ({
  'index.html': `${word} <link href="_astro/base.${digest(word)}.css"> <script data-index="pagefind/${digest(word)}/meta"></script>`,
  'deep/page/index.html': `${word} <link href="_astro/base.${digest(word)}.css">`,
  [`_astro/base.${digest(word)}.css`]: word,
  [`_astro/photo.${digest(word)}.webp`]: word,
  [`pagefind/${digest(word)}/meta`]: word,
  'search-api.js': word,
});

export const sheetOf = (word: string): string => `_astro/base.${digest(word)}.css`;
export const photoOf = (word: string): string => `_astro/photo.${digest(word)}.webp`;
export const indexOf = (word: string): string => `pagefind/${digest(word)}/meta`;

/** Writes such a site; `keys` are what it publishes. */
export function writeSite(folder: string, word: string, keys: string[] = ['a']): undefined {
  for (const [file, text] of Object.entries(filesOf(word))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeManifest(folder, { generator: 'fengfan', base: '/', keys });
}

type Given = Partial<Publication<string>> & { keys?: string[] };

/** Publishes such a site; whoever asks for more, says so. */
export const published = (dir: string, word: string, { keys, ...more }: Given = {}): Promise<Published<string>> =>
  publish<string>({
    dir,
    access: 'staff',
    keep: 3,
    make: async (site) => writeSite(site, word, keys),
    audit: async () => undefined,
    ...more,
  });

/** The word of a site that is whole: all of its own files say it. */
export function wordOf(site: string): string {
  const word = readFileSync(join(site, 'index.html'), 'utf8').split(' ')[0] ?? '';
  for (const [file, text] of Object.entries(filesOf(word))) {
    if (!existsSync(join(site, file))) return `${word} without ${file}`;
    if (readFileSync(join(site, file), 'utf8') !== text) return `${word} with another ${file}`;
  }
  return word;
}

/** What lies beside the link of a folder, and beside whole releases; nothing, when all is tidy. */
export const litter = (dir: string): string[] => [
  ...readdirSync(dir).filter((name) => !['current', 'releases'].includes(name)),
  ...readdirSync(join(dir, 'releases')).filter((name) => !/^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(name)),
];

export const releaseNames = (dir: string): string[] => readdirSync(join(dir, 'releases')).sort();
