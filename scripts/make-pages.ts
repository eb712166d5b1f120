import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroInlineConfig, build as buildPages } from 'astro';
import { sitePages } from '../src/core/curriculum/site-pages.ts';
import type { Library } from '../src/core/model/library.ts';
import { contentChannel, pageChannel, variables } from '../src/disk/build-context.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { readingCacheFile } from '../src/disk/reading-cache.ts';
import { buildRoot } from './build-root.ts';
import { madeNear } from './near-folder.ts';
import { project } from './options.ts';

interface Making {
  content: string;
  base: string;
  site: string | undefined;
  /** Where the pages go. */
  folder: string;
  onPage: (done: number, all: number) => void;
}

/** The content was changed while its pages were made: half of them would say the old, half the new. */
export class ContentChanged extends Error {}

/** Makes every page of a library that was judged, and says how many there are. */
export async function makePages(library: Library, { content, base, site, folder, onPage }: Making): Promise<number> {
  setEnvironment(content, base);
  const judged = fingerprint(library);
  const expected = pagesExpected(library);
  let pages = 0;
  let isChanged = false;
  const count = (): void => onPage(++pages, Math.max(expected, pages));
  // The site shell reads the folder by itself. What was saved broken since we judged it would be absent without a word.
  const compare = (message: unknown): void => {
    isChanged ||= fingerprint((message as { library: Library }).library) !== judged;
  };
  subscribe(pageChannel, count);
  subscribe(contentChannel, compare);
  try {
    await buildInProject(folder, { base, ...(site ? { site } : {}) });
  } catch (error) {
    // Whatever Astro stumbles over in another content than the one we judged is no fault of ours.
    if (!isChanged) throw error;
  } finally {
    unsubscribe(pageChannel, count);
    unsubscribe(contentChannel, compare);
  }
  if (isChanged) throw new ContentChanged();
  return pages;
}

/** Runs Astro's build in the folder and the mode it needs, and puts both back. */
async function buildInProject(folder: string, config: AstroInlineConfig): Promise<void> {
  // Astro puts its working files below the folder it is started in when it can; only ours has the packages they import.
  const here = process.cwd();
  const root = buildRoot();
  process.chdir(root);
  // A site for readers, whatever the shell of the one who builds it says.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await madeNear(root, folder, (outDir) => buildPages({ root, logLevel: 'error', outDir, ...config }));
  } finally {
    process.chdir(here);
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
}

/** Only for the eye: what counts is what was made. */
const pagesExpected = (library: Library): number => {
  const former = [...library.entries.values()].flatMap(({ data }) => data.formerly);
  return sitePages(library).size + library.entries.size + former.length;
};

/** The same for two libraries that say the same. The digest of a prose is one of its whole file. */
const fingerprint = ({ entries, site, glossary, sources }: Library): string =>
  JSON.stringify([[...entries.values()].map(({ key, prose }) => [key, prose.digest]), site, glossary, sources]);

/** Says to the site shell, which Astro loads in bundles of its own, where to read and where to keep things. */
export function setEnvironment(content: string, base: string): void {
  const name = createHash('sha256').update(`${content}\0${base}`).digest('hex').slice(0, 8);
  const cache = join(cacheFolder(project), 'astro', name);
  mkdirSync(cache, { recursive: true });
  process.env[variables.content] = content;
  process.env[variables.readings] = readingCacheFile(project, content, cacheFolder(project));
  process.env[variables.astroCache] = cache;
  process.env[variables.viteCache] = join(cacheFolder(project), 'vite');
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro would take the shell's for what it says itself to pages; `DEV=1` would put the author's aids into them.
  for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'DEV', 'PROD', 'MODE', 'SSR']) delete process.env[name];
}
