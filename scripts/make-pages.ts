import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from '../src/core/model/access.ts';
import { type Handed, variables } from '../src/disk/build-context.ts';
import { type Followed, filesIn } from '../src/disk/built-links.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { programFolders } from '../src/disk/page-program.ts';
import { writeSiteFile } from '../src/disk/site-files.ts';
import { project, version } from './options.ts';
import type { PageNews, PagePreparation, PageWork } from './page-thread.ts';
import { readingsFile } from './readings-file.ts';
import { Thread } from './threads.ts';

/** What the pages follow from, besides our own code. */
export interface Setting {
  content: string;
  access: Access;
  base: string;
  site: string | undefined;
}

/** The folder of the compiled pages, and the thread that makes pages with them. */
export interface PageMaker {
  program: string;
  thread: Thread<PageWork, PageNews>;
}

export const pageMaker = (program: string): PageMaker => ({
  program,
  thread: new Thread('page-thread.ts', { program } satisfies PagePreparation),
});

interface PageMaking extends Setting {
  maker: PageMaker;
  /** Where the pages go. */
  out: string;
  /** The site that they will replace. */
  replaced: string;
  onPage: (done: number, all: number) => void;
  /** Stops the making. */
  signal: AbortSignal;
}

/** Every file that was written, and what the pages among them link to. */
export interface Made {
  files: Set<string>;
  pages: Map<string, Followed>;
}

/** Makes every page of a library that was judged, with the files that all sites share. */
export async function makePages(handed: Handed, making: PageMaking): Promise<Made> {
  const { maker, base, site, out, replaced, onPage, signal } = making;
  const shared = join(maker.program, programFolders.files);
  const files = filesIn(shared);
  // File by file: Node's own copy of a folder calls a full disk a broken one.
  for (const file of files) writeSiteFile(join(out, file), readFileSync(join(shared, file)));
  const kept = keptFile('pages', making);
  const work: PageWork = { ...handed, kept, base, site, out, replaced };
  const onNews = (news: PageNews): void => {
    if ('done' in news) onPage(news.done, news.all);
  };
  const news = await maker.thread.run(work, { onNews, signal });
  const made = Object.entries('pages' in news ? news.pages : {});
  return {
    files: new Set([...files, ...made.map(([file]) => file)]),
    pages: new Map(made.flatMap(([file, links]) => (links ? [[file, links]] : []))),
  };
}

/** A file that is kept between builds of one setting. */
export const keptFile = (kind: 'pages' | 'search', setting: Setting): string =>
  join(cacheFolder(project), kind, `${nameOf(setting)}.ndjson`);

/** Where the site is kept that a build of one setting has replaced in one place, to be written over by the next. */
export const spareFolder = (out: string, setting: Setting): string =>
  join(cacheFolder(project), 'spare', `${nameOf(setting)}-${digestOf(out)}`);

/** Of two settings no file is shared: not even a slip could bring a page of one edition into another. */
const nameOf = ({ content, access, base, site }: Setting): string =>
  digestOf([content, access, base, site ?? '', version].join('\0'));

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Says to the site shell, which Astro loads in bundles of its own, where to read and where to keep things. */
export function setEnvironment(setting: Setting): void {
  const cache = join(cacheFolder(project), 'astro', nameOf(setting));
  mkdirSync(cache, { recursive: true });
  process.env[variables.access] = setting.access;
  process.env[variables.content] = setting.content;
  process.env[variables.readings] = readingsFile(setting.content);
  process.env[variables.astroCache] = cache;
  process.env[variables.viteCache] = join(cacheFolder(project), 'vite');
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro would take the shell's for what it says itself to pages; `DEV=1` would put the author's aids into them.
  for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'DEV', 'PROD', 'MODE', 'SSR']) delete process.env[name];
}
