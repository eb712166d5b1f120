import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDay } from '../src/core/curriculum/days.ts';
import type { Library } from '../src/core/model/library.ts';
import { deadLinks, filesIn } from '../src/disk/built-links.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { copyFiles } from '../src/disk/copies.ts';
import { originsOf } from '../src/disk/headers.ts';
import { holding } from '../src/disk/lock.ts';
import { readManifest, writeManifest } from '../src/disk/manifest.ts';
import { inspectOutput } from '../src/disk/output.ts';
import { writeSearch } from '../src/disk/search/write-search.ts';
import { recover, stagingFolder, switchIn } from '../src/disk/site-switch.ts';
import { contentChanged, linksDead, toolFault } from './build-faults.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { ContentChanged, makePages } from './make-pages.ts';
import { project, type Words } from './options.ts';
import { type Progress, progress } from './progress.ts';
import { hasErrors, type Report } from './report.ts';
import { findableIn } from './search-records.ts';

export interface BuildOptions {
  content: string;
  out: string;
  base: string;
  site: string | undefined;
  lang: keyof Words;
  /** The site that this one will follow, where that is not the one in the output folder: its keys are compared. */
  lastSite?: string;
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
  const onWait = (): boolean => process.stderr.write(`${waiting[options.lang]}\n`);
  try {
    return await holding(join(cacheFolder(project), 'build.lock'), () => buildAlone(options), { patience, onWait });
  } catch (error) {
    return { ok: false, reason: 'tool', message: toolFault(error, options.out) };
  }
}

async function buildAlone(options: BuildOptions): Promise<Built> {
  const started = performance.now();
  const { content, out, lang } = options;
  const unfit = dayFault() ?? folderFault(content) ?? inspectOutput(out, { content, project });
  if (unfit) return { ok: false, reason: 'folder', message: unfit };
  await recover(out);
  const steps = progress(lang);
  const judged = judgeContent(content, lang, {
    lastKeys: readManifest(options.lastSite ?? out)?.keys ?? [],
    onFile: (done, all) => steps.show({ zh: '读内容', en: 'Reading content' }, done, all),
  });
  if (hasErrors(judged.report.problems)) {
    steps.end();
    return { ok: false, reason: 'content', report: judged.report };
  }
  const staging = stagingFolder(out);
  try {
    const made = await makeSite(options, judged.library, staging, steps);
    if ('message' in made) return { ok: false, reason: 'tool', message: made.message };
    await switchIn(staging, out);
    return { ok: true, report: judged.report, ...made, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    if (error instanceof ContentChanged) return { ok: false, reason: 'changed', message: contentChanged };
    return { ok: false, reason: 'tool', message: toolFault(error, out) };
  } finally {
    rmSync(staging, { recursive: true, force: true });
    steps.end();
  }
}

/** A day that the environment fixes and that is none: two builds that should be the same would differ in silence. */
const dayFault = (epoch = process.env.SOURCE_DATE_EPOCH): Words | undefined =>
  buildDay(epoch, new Date())
    ? undefined
    : {
        zh: `环境变量 SOURCE_DATE_EPOCH 应当是 1970 年以来的秒数，不能是“${epoch}”。`,
        en: `SOURCE_DATE_EPOCH must be seconds since 1970, not "${epoch}".`,
      };

/** Fills the staging folder with a whole site. */
async function makeSite(
  { content, base, site, withoutSearch }: BuildOptions,
  library: Library,
  staging: string,
  steps: Progress,
): Promise<{ pages: number } | { message: Words }> {
  const counting = (step: Words) => (done: number, all: number) => steps.show(step, done, all);
  const onPage = counting({ zh: '生成页面', en: 'Making pages' });
  const pages = await makePages(library, { content, base, site, folder: staging, onPage });
  const made = [...filesIn(staging)].filter((file) => file.endsWith('.html'));
  const copied = copyFiles(content, library, staging);
  if (!withoutSearch) {
    const onRecord = counting({ zh: '建查找索引', en: 'Indexing for search' });
    await writeSearch(findableIn(content, library), staging, onRecord);
  }
  const dead = deadLinks(staging, {
    base,
    pages: new Set(made.filter((file) => !copied.has(file))),
    onPage: counting({ zh: '核对链接', en: 'Checking links' }),
  });
  if (dead.length > 0) return { message: linksDead(dead) };
  const origins = originsOf(library.site.search);
  writeManifest(staging, { generator: 'fengfan', base, keys: [...library.entries.keys()], origins });
  return { pages };
}
