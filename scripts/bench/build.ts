import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../options.ts';
import { writeArticle, writeArticles } from './articles.ts';
import { type Figures, medianOf } from './figures.ts';
import { layOutHugo } from './hugo-site.ts';
import { type Taken, takenBy } from './process-tree.ts';

const home = join(project, '.cache/bench');
const scripts = join(project, 'scripts');

/** A way to make a site of some articles. */
interface Builder {
  name: string;
  content: string;
  out: string;
  /** What builds have left: without it the next one is from nothing. */
  left: readonly string[];
  /** Changes one article; a number says for which time. */
  change: (time: number) => void;
  build: () => Promise<Taken>;
}

/** The article that is changed. */
const changed = 7;

/** What was left goes here until everything is measured. */
const aside = join(home, 'aside');

/**
 * Puts folders aside. Deleting them would be a part of what is measured next: ext4 without a journal looks for a minute at each
 * file that was deleted, whenever it makes a new one.
 */
function putAside(folders: readonly string[]): void {
  mkdirSync(aside, { recursive: true });
  for (const folder of folders.filter((each) => existsSync(each)))
    renameSync(folder, join(aside, String(readdirSync(aside).length)));
}

function ours(count: number): Builder {
  const [content, out, cache] = ['content', 'out', 'cache'].map((name) => join(home, `ours-${count}`, name)) as [
    string,
    string,
    string,
  ];
  writeArticles(content, count);
  return {
    name: 'ours',
    content,
    out,
    left: [out, cache],
    change: (time) => writeArticle(content, changed, count, 'fengfan', time),
    // A cache of its own: what is kept for the site itself stays.
    build: () => takenBy(join(scripts, 'build.ts'), ['--content', content, '--out', out], { FENGFAN_CACHE: cache }),
  };
}

function hugo(count: number): Builder {
  const root = join(home, `hugo-${count}`);
  const [content, site, out] = [join(root, 'articles'), join(root, 'site'), join(root, 'out')];
  writeArticles(content, count, 'hugo');
  layOutHugo(site, content);
  return {
    name: 'Hugo and Pagefind',
    content,
    out,
    left: [out, join(site, 'cache'), join(site, 'resources')],
    change: (time) => writeArticle(content, changed, count, 'hugo', time),
    build: () => takenBy(join(scripts, 'bench/measured.ts'), [join(scripts, 'bench/hugo-site.ts'), site, out]),
  };
}

const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/**
 * What a whole build takes, search included, from nothing and after one article was changed, and another (for which the site
 * before last is there to be written over), beside Hugo with Pagefind on the
 * same articles where there is one; in turn, so that a machine that slows down slows both.
 */
export async function buildFigures(counts: readonly number[], runs: number): Promise<Figures> {
  mkdirSync(home, { recursive: true });
  const isCompared = hasHugo();
  if (!isCompared) process.stderr.write('hugo is not installed; only our own figures (apt-get install hugo)\n');
  const figures: Figures = {};
  const walls = new Map<number, number>();
  for (const count of counts) {
    const builders = [ours(count), ...(isCompared ? [hugo(count)] : [])];
    const taken = new Map(
      builders.map(({ name }) => [name, { cold: [] as Taken[], edit: [] as Taken[], next: [] as Taken[] }]),
    );
    for (let run = 0; run < runs; run++) {
      for (const { name, left, change, build } of builders) {
        putAside(left);
        taken.get(name)?.cold.push(await build());
        change(2 * run + 1);
        taken.get(name)?.edit.push(await build());
        change(2 * run + 2);
        taken.get(name)?.next.push(await build());
      }
    }
    for (const { name, out } of builders) {
      Object.assign(figures, rowsOf(`${count} articles: ${name}`, taken.get(name)));
      figures[`${count} articles: ${name}, output, MB`] = sizeOf(out) / 1e6;
    }
    Object.assign(figures, isCompared ? ratios(count, taken.get('ours'), taken.get('Hugo and Pagefind')) : {});
    walls.set(count, figures[`${count} articles: ours, from nothing, s`] ?? Number.NaN);
  }
  rmSync(aside, { recursive: true, force: true });
  const [few, many] = [walls.get(3000), walls.get(10_000)];
  return few && many ? { ...figures, 'time of 10000 articles over 3000 (at most 3.6)': many / few } : figures;
}

const median = (all: readonly Taken[], what: keyof Taken): number => medianOf(all.map((one) => one[what]));

/** What the builds of one builder took: from nothing, after the first change, and after the next. */
type Runs = Record<'cold' | 'edit' | 'next', Taken[]>;

const rowsOf = (label: string, { cold, edit, next }: Runs = { cold: [], edit: [], next: [] }): Figures => ({
  [`${label}, from nothing, s`]: median(cold, 'wall'),
  [`${label}, from nothing, CPU s`]: median(cold, 'cpu'),
  [`${label}, from nothing, MB`]: median(cold, 'memory'),
  [`${label}, one changed, s`]: median(edit, 'wall'),
  [`${label}, one changed, CPU s`]: median(edit, 'cpu'),
  [`${label}, the next changed, s`]: median(next, 'wall'),
  [`${label}, the next changed, CPU s`]: median(next, 'cpu'),
});

/** Ours over theirs, run by run. */
function ratios(count: number, own: Runs | undefined, other: Runs | undefined): Figures {
  const ratio = (when: keyof Runs, what: keyof Taken): number =>
    medianOf((own?.[when] ?? []).map((one, run) => one[what] / (other?.[when][run]?.[what] ?? Number.NaN)));
  return {
    [`${count} articles: from nothing, time, ratio (at most 0.65)`]: ratio('cold', 'wall'),
    [`${count} articles: from nothing, CPU, ratio (at most 0.95)`]: ratio('cold', 'cpu'),
    [`${count} articles: one changed, time, ratio (at most ${count < 3000 ? 0.5 : 0.25})`]: ratio('edit', 'wall'),
    [`${count} articles: the next changed, time, ratio`]: ratio('next', 'wall'),
  };
}

const sizeOf = (root: string): number =>
  globSync('**/*', { cwd: root }).reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
