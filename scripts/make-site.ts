import { join } from 'node:path';
import type { AuditFault } from '../src/core/audit/audit-fault.ts';
import { imagesIn } from '../src/core/model/images-in.ts';
import type { Library } from '../src/core/model/library.ts';
import { deadLinks, filesIn } from '../src/disk/built-links.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { writeCompressed } from '../src/disk/compressed-copies.ts';
import { copyFiles } from '../src/disk/copies.ts';
import { originsOf } from '../src/disk/headers.ts';
import { headersFile, headersFileName } from '../src/disk/hosting/headers-file.ts';
import { writeManifest } from '../src/disk/manifest.ts';
import { writeOffline } from '../src/disk/offline.ts';
import { drawPictures, picturesOf } from '../src/disk/pictures.ts';
import { nameIndex, searchFolder, searchModule } from '../src/disk/search/write-search.ts';
import { sweep, writeSiteFile } from '../src/disk/site-files.ts';
import { adoptSpare } from '../src/disk/spare-site.ts';
import { linksDead, unsafe } from './build-faults.ts';
import type { BuildOptions } from './build-site.ts';
import { keptFile, makePages, type PageMaker, type Setting } from './make-pages.ts';
import { project, type Words } from './options.ts';
import type { Progress } from './progress.ts';
import { readingsFile } from './readings-file.ts';
import type { SearchNews, SearchPreparation, SearchWork } from './search-thread.ts';
import { sideBySide, Thread } from './threads.ts';

/** What a site is made with, once its content is judged. */
export interface Making extends BuildOptions {
  pages: Promise<PageMaker>;
  /** Writes the search; absent where there is to be none. */
  search: SearchThread | undefined;
  staging: string;
  /** An older site of the same setting, to be written over. */
  spare: string;
  steps: Progress;
}

type Counting = (done: number, all: number) => void;
const counting =
  (steps: Progress, step: Words): Counting =>
  (done, all) =>
    steps.show(step, done, all);

/** Fills the staging folder with a whole site, and says how many pages it has, or what is wrong with it. */
export async function makeSite(making: Making, library: Library): Promise<{ pages: number } | { message: Words }> {
  const { staging, spare, steps, access, base, compress } = making;
  adoptSpare(spare, staging);
  const { pages, message } = await fill(making, library);
  if (message) return { message };
  const origins = originsOf(library.site);
  writeOffline(staging, library.site.offline);
  writeManifest(staging, { generator: 'fengfan', base, access, keys: [...library.entries.keys()], origins });
  const found = await unfitIn(making);
  if (found.length > 0) return { message: unsafe(found) };
  if (compress === 'yes') await writeCompressed(staging, counting(steps, { zh: '压缩', en: 'Compressing' }));
  return { pages };
}

/** Pages, pictures, the company's own files, the search. The index needs the Library alone, so it is written beside the pages. */
async function fill(making: Making, library: Library): Promise<{ pages: number; message?: Words }> {
  const { content, out: replaced, base, staging, steps, search } = making;
  const pictures = await picturesOf(content, imagesIn(library));
  const onPage = counting(steps, { zh: '生成页面', en: 'Making pages' });
  const [{ files, pages }, index] = await sideBySide(
    async (signal) => {
      // The search is begun while they are still compiled.
      const maker = await making.pages;
      return makePages({ library, pictures }, { ...making, maker, out: staging, replaced, onPage, signal });
    },
    async (signal) => search && indexOf(search, { content, library, out: staging, replaced }, signal),
  );
  const drawn = await drawPictures(content, pictures, { site: staging, kept: join(cacheFolder(project), 'pictures') });
  const copied = copyFiles(content, library, staging);
  if (index !== undefined && !copied.has(searchModule)) nameIndex(join(staging, searchModule), index);
  // A company that says its own headers to its host knows why.
  const headers = headersFile({ base, origins: originsOf(library.site) });
  if (!copied.has(headersFileName)) writeSiteFile(join(staging, headersFileName), Buffer.from(headers));
  const written = new Set([...files, ...drawn, ...copied, headersFileName]);
  const isOfIndex = (file: string): boolean => index !== undefined && file.startsWith(`${searchFolder}/`);
  const standing = sweep(staging, filesIn(staging), (file) => written.has(file) || isOfIndex(file));
  steps.show({ zh: '核对链接', en: 'Checking links' });
  const dead = deadLinks(standing, base, new Map([...pages].filter(([file]) => !copied.has(file))));
  return { pages: pages.size, ...(dead.length > 0 ? { message: linksDead(dead) } : {}) };
}

export type SearchThread = Thread<SearchWork, SearchNews>;

export const searchThread = (setting: Setting): SearchThread =>
  new Thread('search-thread.ts', { file: keptFile('search', setting) } satisfies SearchPreparation);

async function indexOf(thread: SearchThread, work: SearchWork, signal: AbortSignal): Promise<string> {
  const news = await thread.run(work, { signal });
  if (!('index' in news)) throw new Error('the search was not written');
  return news.index;
}

/** Whatever went wrong before: what must not be published does not leave the staging folder. */
async function unfitIn(making: Making): Promise<AuditFault[]> {
  const { content, access, audited, base, site, staging, steps } = making;
  if (access !== 'public' || audited === 'later') return [];
  // It has parsers of its own, which other builds need not load.
  const { auditSite } = await import('../src/disk/audit/audit.ts');
  const onFile = counting(steps, { zh: '审查成品', en: 'Auditing' });
  return auditSite(staging, { content, access, base, site, readings: readingsFile(content), onFile });
}
