import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { writeArticles } from './bench/articles.ts';
import { pageFigures } from './bench/pages.ts';
import { indexFigures, searchFigures } from './bench/search.ts';
import { totalOf, weights } from './bench/weight.ts';
import { buildSite } from './build-site.ts';
import { project } from './options.ts';

type Figures = Record<string, number>;

const { values, operands } = readArguments({
  name: 'bench',
  summary: {
    zh: '量页面的大小与毛病、建站的时间和内存、查找的好坏，与上次记下的数并排。',
    en: 'Measures pages, build time, memory and search quality beside the last recorded figures.',
  },
  options: ['content', 'queries', 'count', 'runs', 'record', 'lang'],
  optionalOperand: { zh: 'weight、build、search、index 或 pages', en: 'weight, build, search, index or pages' },
});

const folder = join(project, '.cache/bench');
const recordFile = join(project, 'scripts/bench/figures.json');
const parts: Record<string, () => Promise<Figures>> = {
  weight: weightFigures,
  build: buildFigures,
  search: () => searchFigures(values.content, values.queries),
  index: () => indexFigures(values.count),
  pages: () => pageFigures(values.content, values.runs),
};
const [wanted] = operands;
if (wanted !== undefined && !Object.hasOwn(parts, wanted)) {
  process.stderr.write(
    `${{ zh: `没有“${wanted}”这一项；有：`, en: `There is no part "${wanted}"; there are: ` }[values.lang]}${Object.keys(parts).join('、')}\n`,
  );
  process.exit(2);
}

const began = performance.now();
const last = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Figures) : {};
const now: Figures = {};
for (const [name, part] of Object.entries(parts)) {
  if (wanted === undefined || wanted === name) Object.assign(now, await part());
}
for (const [name, value] of Object.entries(now)) {
  process.stdout.write(
    `${name.padEnd(44)} ${shown(value).padStart(10)}   ${last[name] === undefined ? '' : `(${shown(last[name])})`}\n`,
  );
}
const isRecorded = values.record === 'yes';
if (isRecorded) writeFileSync(recordFile, `${JSON.stringify({ ...last, ...now }, null, 2)}\n`);
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(
  {
    zh: `量了 ${Object.keys(now).length} 项，用了 ${seconds} 秒；括号里是上次记下的数，这次的${isRecorded ? '已经记下' : '没有记'}。\n`,
    en: `${Object.keys(now).length} figures in ${seconds} s; the last recorded ones in brackets, these ${isRecorded ? 'recorded' : 'not recorded'}.\n`,
  }[values.lang],
);

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The heaviest and the median article of the shipped content. */
async function weightFigures(): Promise<Figures> {
  const out = join(folder, 'weight');
  const built = await buildSite({ content: values.content, out, base: '/', site: undefined, lang: values.lang });
  if (!built.ok) throw new Error('the content does not build');
  const pages = ['principles', 'etiquette', 'cases'].flatMap((name) =>
    existsSync(join(out, name)) ? weights(out, name) : [],
  );
  const articles = pages.filter(({ page }) => page.split('/').length === 3);
  return {
    'article, gzipped bytes, median': median(articles.map(totalOf)),
    'article, gzipped bytes, heaviest': Math.max(...articles.map(totalOf)),
    'article, requests, most': Math.max(...articles.map(({ requests }) => requests)),
    'article, JavaScript, gzipped bytes': Math.max(...articles.map(({ scripts }) => scripts)),
  };
}

/** Our site step beside plain Astro with MDX on the same articles, in turn, in processes of their own. */
async function buildFigures(): Promise<Figures> {
  const content = join(folder, `articles-${values.count}`);
  writeArticles(content, values.count);
  const taken: Record<'ours' | 'again' | 'plain', Figures[]> = { ours: [], again: [], plain: [] };
  for (let run = 0; run < values.runs; run++) {
    for (const name of ['readings', 'astro']) rmSync(join(project, '.cache', name), { recursive: true, force: true });
    taken.ours.push(measured('our-site.ts', content));
    taken.again.push(measured('our-site.ts', content));
    taken.plain.push(measured('plain-site.ts', content));
  }
  const of = (who: keyof typeof taken, what: string): number =>
    median(taken[who].map((figures) => figures[what] ?? Number.NaN));
  const ratio = (what: string): number =>
    median(taken.ours.map((figures, run) => (figures[what] ?? Number.NaN) / (taken.plain[run]?.[what] ?? Number.NaN)));
  const label = (name: string): string => `${values.count} articles: ${name}`;
  return {
    [label('site step, s')]: of('ours', 'wall'),
    [label('site step, CPU s')]: of('ours', 'cpu'),
    [label('site step, MB')]: of('ours', 'memory'),
    [label('site step again, s')]: of('again', 'wall'),
    [label('plain Astro and MDX, s')]: of('plain', 'wall'),
    [label('plain Astro and MDX, CPU s')]: of('plain', 'cpu'),
    [label('plain Astro and MDX, MB')]: of('plain', 'memory'),
    [label('time, ratio (at most 0.5)')]: ratio('wall'),
    [label('memory, ratio (at most 0.6)')]: ratio('memory'),
  };
}

function measured(job: string, content: string): Figures {
  const out = join(folder, `out-${job}`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scripts = join(project, 'scripts/bench');
  const child = spawnSync(process.execPath, [join(scripts, 'measured.ts'), join(scripts, job), content, out], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (child.status !== 0) throw new Error(`${job}: ${child.stderr.slice(-2000)}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '{}') as Figures;
}
