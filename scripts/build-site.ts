import { rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { buildDay } from '../src/core/curriculum/days.ts';
import type { Access } from '../src/core/model/access.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { holding } from '../src/disk/lock.ts';
import { readManifest } from '../src/disk/manifest.ts';
import { inspectOutput } from '../src/disk/output.ts';
import { recover, stagingFolder, switchIn } from '../src/disk/site-switch.ts';
import { keepSpare } from '../src/disk/spare-site.ts';
import { contentChanged, toolFault } from './build-faults.ts';
import { writeBill } from './dependencies/write-bill.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { pageMaker, setEnvironment, spareFolder } from './make-pages.ts';
import { makeSite, searchThread } from './make-site.ts';
import { project, type Words } from './options.ts';
import { pageProgram } from './page-program.ts';
import { progress } from './progress.ts';
import { hasErrors, type Report } from './report.ts';

export interface BuildOptions {
  content: string;
  out: string;
  access: Access;
  base: string;
  site: string | undefined;
  lang: keyof Words;
  /** Whether compressed copies are put beside the texts. */
  compress?: 'yes' | 'no';
  /** `later` where somebody else audits what was built, before anybody is given it; a public edition is audited otherwise. */
  audited?: 'later';
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
  const { content, out, access, base, lang } = options;
  const unfit = dayFault() ?? folderFault(content) ?? inspectOutput(out, { content, project });
  if (unfit) return { ok: false, reason: 'folder', message: unfit };
  await recover(out);
  setEnvironment(options);
  const steps = progress(lang);
  // Beside the reading: neither needs the other.
  const compiling = new AbortController();
  const pages = pageProgram(options, compiling.signal).then(pageMaker);
  pages.catch(() => undefined);
  const search = options.withoutSearch ? undefined : searchThread(options);
  const staging = stagingFolder(out);
  try {
    const judged = await judgeContent(content, access, lang, {
      lastKeys: readManifest(options.lastSite ?? out)?.keys ?? [],
      onFile: (done, all) => steps.show({ zh: '读内容', en: 'Reading content' }, done, all),
    });
    if (hasErrors(judged.report.problems)) return { ok: false, reason: 'content', report: judged.report };
    const spare = spareFolder(out, options);
    const made = await makeSite({ ...options, pages, search, staging, spare, steps }, judged.library);
    if ('message' in made) return { ok: false, reason: 'tool', message: made.message };
    writeBill(project, cacheFolder(project));
    const before = readManifest(out);
    const isAlike = before?.base === base && (before.access ?? 'staff') === access;
    await switchIn(staging, out, undefined, (site) => isAlike && keepSpare(site, spare));
    return { ok: true, report: judged.report, ...made, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    if (isGone(error, content)) return { ok: false, reason: 'changed', message: contentChanged };
    return { ok: false, reason: 'tool', message: toolFault(error, out) };
  } finally {
    compiling.abort();
    search?.stop();
    await pages.then(({ thread }) => thread.stop()).catch(() => undefined);
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

/** A file that was there when the content was judged, and no longer is. */
const isGone = (error: unknown, content: string): boolean => {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined && resolve(path).startsWith(resolve(content) + sep);
};
