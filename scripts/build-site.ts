import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import type { Library } from '../src/core/model/library.ts';
import { sectionsOf } from '../src/core/prose/text.ts';
import { searchRecords } from '../src/core/search/record.ts';
import { pageChannel, variables } from '../src/disk/build-context.ts';
import { deadLinks } from '../src/disk/built-links.ts';
import { copyFiles } from '../src/disk/copies.ts';
import { holding } from '../src/disk/lock.ts';
import { readManifest, writeManifest } from '../src/disk/manifest.ts';
import { inspectOutput } from '../src/disk/output.ts';
import { publish, recover, stagingFolder } from '../src/disk/publish.ts';
import { ReadingCache, readingCacheFile } from '../src/disk/reading-cache.ts';
import { writeSearchIndex } from '../src/disk/search-index.ts';
import { wordings } from '../src/site/wording/wordings.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { project, type Words } from './options.ts';
import { progress } from './progress.ts';
import { hasErrors, type Report } from './report.ts';

export interface BuildOptions {
  content: string;
  out: string;
  base: string;
  site: string | undefined;
  lang: keyof Words;
  /** For measurements: everything but the search index. */
  withoutSearch?: boolean;
}

export type Built =
  | { ok: true; report: Report; pages: number; seconds: number }
  | { ok: false; reason: 'content'; report: Report }
  | { ok: false; reason: 'folder' | 'tool'; message: Words };

/** Two builds of one project would write into each other's working files; the second waits, up to half an hour. */
const patience = 1_800_000;

/** Checks a content folder and builds the whole site; the output folder changes only when everything succeeded. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  mkdirSync(join(project, '.cache'), { recursive: true });
  return holding(join(project, '.cache', 'build.lock'), () => buildAlone(options), patience);
}

async function buildAlone(options: BuildOptions): Promise<Built> {
  const started = performance.now();
  const { content, out, base, lang } = options;
  const unfit = folderFault(content) ?? inspectOutput(out, { content, project });
  if (unfit) return { ok: false, reason: 'folder', message: unfit };
  await recover(out);
  const steps = progress(lang);
  const judged = judgeContent(content, lang, {
    lastKeys: readManifest(out)?.keys ?? [],
    onFile: (done, all) => steps.show({ zh: '读内容', en: 'Reading content' }, done, all),
  });
  if (hasErrors(judged.report.problems)) {
    steps.end();
    return { ok: false, reason: 'content', report: judged.report };
  }
  const { library, report } = judged;
  const staging = stagingFolder(out);
  try {
    const pages = await writePages(options, library, staging, steps);
    copyFiles(content, library, staging);
    if (!options.withoutSearch) {
      steps.show({ zh: '建查找索引', en: 'Indexing for search' });
      await writeIndex(content, library, staging);
    }
    steps.show({ zh: '核对链接', en: 'Checking links' });
    const [dead] = deadLinks(staging, base);
    if (dead) throw new Error(`${dead.page} → ${dead.href}`);
    writeManifest(staging, { generator: 'fengfan', base, keys: [...library.entries.keys()] });
    await publish(staging, out);
    return { ok: true, report, pages, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    return { ok: false, reason: 'tool', message: toolFault(error) };
  } finally {
    steps.end();
  }
}

async function writePages(
  { content, base, site }: BuildOptions,
  library: Library,
  staging: string,
  steps: ReturnType<typeof progress>,
): Promise<number> {
  setEnvironment(content, base);
  // Lists and indexes come on top of one page for each entry; the total is only for the eye.
  const expected = library.entries.size;
  let pages = 0;
  const count = (): void => steps.show({ zh: '生成页面', en: 'Making pages' }, ++pages, Math.max(expected, pages));
  subscribe(pageChannel, count);
  // Astro puts its working files below the folder it is started in when it can; only ours has the packages they import.
  const here = process.cwd();
  process.chdir(project);
  // A site for readers, whatever the shell of the one who builds it says.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await buildPages({ root: project, logLevel: 'error', outDir: staging, base, ...(site ? { site } : {}) });
  } finally {
    unsubscribe(pageChannel, count);
    process.chdir(here);
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
  return pages;
}

/** Says to the site shell, which Astro loads in bundles of its own, where to read and where to keep things. */
export function setEnvironment(content: string, base: string): void {
  const name = createHash('sha256').update(`${content}\0${base}`).digest('hex').slice(0, 8);
  const cache = join(project, '.cache', 'astro', name);
  mkdirSync(cache, { recursive: true });
  process.env[variables.content] = content;
  process.env[variables.readings] = readingCacheFile(project, content);
  process.env[variables.astroCache] = cache;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
}

async function writeIndex(content: string, library: Library, staging: string): Promise<void> {
  const cache = new ReadingCache(readingCacheFile(project, content));
  const { rules, dontTitle, wording } = wordings[library.site.language].prose;
  const headings = { dos: rules, donts: dontTitle, wording };
  const records = searchRecords(library, (entry) => sectionsOf(cache.body(entry.prose.digest)), headings);
  await writeSearchIndex(records, staging, library.site.language);
  cache.close();
}

/** A fault of ours, not of the author: one line, and the stack only for those who ask for it. */
function toolFault(error: unknown): Words {
  if (process.env.DEBUG) console.error(error);
  const line = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  return {
    zh: `网站没有建成，上次的网站原样保留。工具自己出了问题：${line}（设 DEBUG=1 可看细节）`,
    en: `The site was not built; the last one is untouched. The tool itself failed: ${line} (DEBUG=1 shows more)`,
  };
}
