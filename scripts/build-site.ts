import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { AuditFault } from '../src/core/audit/audit-fault.ts';
import type { Access } from '../src/core/model/access.ts';
import { imagesIn } from '../src/core/model/images-in.ts';
import type { Library } from '../src/core/model/library.ts';
import { auditSite } from '../src/disk/audit/audit.ts';
import { deadLinks, filesIn } from '../src/disk/built-links.ts';
import { writeCompressed } from '../src/disk/compressed-copies.ts';
import { copyFiles } from '../src/disk/copies.ts';
import { originsOf } from '../src/disk/headers.ts';
import { headersFile, headersFileName } from '../src/disk/hosting/headers-file.ts';
import { holding } from '../src/disk/lock.ts';
import { readManifest, writeManifest } from '../src/disk/manifest.ts';
import { writeOffline } from '../src/disk/offline.ts';
import { inspectOutput } from '../src/disk/output.ts';
import { drawPictures, picturesOf } from '../src/disk/pictures.ts';
import { publish, recover, stagingFolder } from '../src/disk/publish.ts';
import { readingCacheFile } from '../src/disk/reading-cache.ts';
import { nameIndex, searchModule } from '../src/disk/search/write-search.ts';
import { contentChanged, linksDead, toolFault, unsafe } from './build-faults.ts';
import { writeBill } from './dependencies/write-bill.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { makePages, setEnvironment } from './make-pages.ts';
import { project, type Words } from './options.ts';
import { pageProgram } from './page-program.ts';
import { type Progress, progress } from './progress.ts';
import { hasErrors, type Report } from './report.ts';
import type { SearchNews, SearchWork } from './search-thread.ts';
import { inThread } from './threads.ts';

export interface BuildOptions {
  content: string;
  out: string;
  access: Access;
  base: string;
  site: string | undefined;
  lang: keyof Words;
  /** Whether compressed copies are put beside the texts. */
  compress?: 'yes' | 'no';
  /** For measurements: everything but the search index. */
  withoutSearch?: boolean;
}

export type Built =
  | { ok: true; report: Report; pages: number; seconds: number }
  | { ok: false; reason: 'content'; report: Report }
  | { ok: false; reason: 'folder' | 'tool' | 'changed'; message: Words };

/** Two builds of one project would write into each other's working files; the second waits, up to half an hour. */
const patience = 1_800_000;

const waiting: Words = {
  zh: '另一个构建正在进行，等它结束……',
  en: 'Another build is running; waiting for it to end…',
};

/** Checks a content folder and builds the whole site; the output folder changes only when everything succeeded. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const onWait = (): boolean => process.stderr.write(`${waiting[options.lang]}\n`);
  return holding(join(project, '.cache', 'build.lock'), () => buildAlone(options), { patience, onWait });
}

async function buildAlone(options: BuildOptions): Promise<Built> {
  const started = performance.now();
  const { content, out, access, lang } = options;
  const unfit = folderFault(content) ?? inspectOutput(out, { content, project });
  if (unfit) return { ok: false, reason: 'folder', message: unfit };
  await recover(out);
  setEnvironment(options);
  const steps = progress(lang);
  // Beside the reading: neither needs the other.
  const compiling = new AbortController();
  const program = pageProgram(options, compiling.signal);
  program.catch(() => undefined);
  const judged = judgeContent(content, access, lang, {
    lastKeys: readManifest(out)?.keys ?? [],
    onFile: (done, all) => steps.show({ zh: '读内容', en: 'Reading content' }, done, all),
  });
  if (hasErrors(judged.report.problems)) {
    compiling.abort();
    steps.end();
    return { ok: false, reason: 'content', report: judged.report };
  }
  const staging = stagingFolder(out);
  try {
    const made = await makeSite({ ...options, program: await program, staging, steps }, judged.library);
    if ('message' in made) return { ok: false, reason: 'tool', message: made.message };
    writeBill(project);
    await publish(staging, out);
    return { ok: true, report: judged.report, ...made, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    if (isGone(error, content)) return { ok: false, reason: 'changed', message: contentChanged };
    return { ok: false, reason: 'tool', message: toolFault(error) };
  } finally {
    rmSync(staging, { recursive: true, force: true });
    steps.end();
  }
}

/** A file that was there when the content was judged, and no longer is. */
const isGone = (error: unknown, content: string): boolean => {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined && resolve(path).startsWith(resolve(content) + sep);
};

/** What a site is made with, once its content is judged. */
interface Making extends BuildOptions {
  /** The folder of the compiled pages. */
  program: string;
  staging: string;
  steps: Progress;
}

/** Fills the staging folder with a whole site. The index needs the Library alone, so it is written beside the pages. */
async function makeSite(making: Making, library: Library): Promise<{ pages: number } | { message: Words }> {
  const { content, base, staging, steps } = making;
  mkdirSync(staging, { recursive: true });
  const pictures = await picturesOf(content, imagesIn(library));
  const onPage = (done: number, all: number): void => steps.show({ zh: '生成页面', en: 'Making pages' }, done, all);
  const [pages, index] = await Promise.all([
    makePages({ library, pictures }, { ...making, out: staging, onPage }),
    making.withoutSearch ? undefined : indexOf({ content, library, out: staging }),
  ]);
  await drawPictures(content, pictures, { site: staging, kept: join(project, '.cache/pictures') });
  const copied = copyFiles(content, library, staging);
  if (index !== undefined && !copied.has(searchModule)) nameIndex(join(staging, searchModule), index);
  steps.show({ zh: '核对链接', en: 'Checking links' });
  const ours = new Map([...pages].filter(([file]) => !copied.has(file)));
  const dead = deadLinks(filesIn(staging), base, ours);
  if (dead.length > 0) return { message: linksDead(dead) };
  const origins = originsOf(library.site);
  // A company that says its own headers to its host knows why.
  if (!copied.has(headersFileName)) writeFileSync(join(staging, headersFileName), headersFile({ base, origins }));
  writeOffline(staging, library.site.offline);
  writeManifest(staging, { generator: 'fengfan', base, keys: [...library.entries.keys()], origins });
  const found = leaksIn(making);
  if (found.length > 0) return { message: unsafe(found) };
  const onFile = (done: number, all: number): void => steps.show({ zh: '压缩', en: 'Compressing' }, done, all);
  if (making.compress === 'yes') await writeCompressed(staging, onFile);
  return { pages: pages.size };
}

/** Whatever went wrong before: what must not be published does not leave the staging folder. */
function leaksIn({ content, access, base, site, staging, steps }: Making): AuditFault[] {
  if (access !== 'public') return [];
  const onFile = (done: number, all: number): void => steps.show({ zh: '审查成品', en: 'Auditing' }, done, all);
  return auditSite(staging, { content, access, base, site, readings: readingCacheFile(project, content), onFile });
}

async function indexOf(work: SearchWork): Promise<string> {
  const news = await inThread<SearchNews>('search-thread.ts', work);
  if (!('index' in news)) throw new Error('the search was not written');
  return news.index;
}
