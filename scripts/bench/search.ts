import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../src/disk/server.ts';
import { buildSite } from '../build-site.ts';
import { judgeContent } from '../judge-content.ts';
import { project } from '../options.ts';
import { findableIn } from '../search-records.ts';
import { writeArticles } from './articles.ts';
import type { Figures } from './figures.ts';
import { takenBy } from './process-tree.ts';
import { queriesIn, queriesOf } from './search-queries.ts';
import { answersTo, downloads, inBrowser } from './search-run.ts';
import { scores } from './search-score.ts';

const folder = join(project, '.cache/bench');

/**
 * How well the site of a content folder is searched in a real browser, and what a visitor downloads for it. Without a file of
 * queries: everything that staff may type for the titles and terms of the content.
 */
export async function searchFigures(content: string, queryFile: string | undefined): Promise<Figures> {
  const out = join(folder, 'search');
  const built = await buildSite({ content, out, access: 'staff', base: '/', site: undefined, lang: 'zh' });
  if (!built.ok) throw new Error('the content does not build');
  const asked = queryFile
    ? queriesIn(queryFile)
    : queriesOf(findableIn(content, (await judgeContent(content, 'staff', 'zh')).library).records);
  const served = await serve(out, { host: '127.0.0.1', port: 0 });
  const figures: Figures = {};
  try {
    await inBrowser(served.address, async (open) => {
      const answered = await answersTo(asked, await open());
      for (const [set, all] of Map.groupBy(answered, ({ query }) => query.set)) {
        for (const [name, value] of Object.entries(scores(all))) figures[`search ${set}: ${name}`] = value;
        const { firstBytes, firstRequests, laterBytes } = await downloads(
          all.map(({ query }) => query),
          open,
        );
        figures[`search ${set}: first query, KB`] = firstBytes / 1000;
        figures[`search ${set}: first query, requests`] = firstRequests;
        figures[`search ${set}: later query, KB, median`] = laterBytes / 1000;
      }
    });
  } finally {
    await served.close();
  }
  return { ...figures, 'search: index, MB': sizeOf(join(out, 'pagefind')) / 1e6 };
}

/** What the index of some articles costs to write, beside Pagefind's own index of the same records, and how large it is. */
export async function indexFigures(count: number): Promise<Figures> {
  const content = join(folder, `articles-${count}`);
  writeArticles(content, count);
  await judgeContent(content, 'staff', 'zh'); // So that both find the articles read.
  const ours = await indexed('index-ours.ts', content);
  const theirs = await indexed('index-pagefind.ts', content);
  const [catalogue = ''] = globSync(join(ours.out, 'pagefind/*/catalogue.json'));
  const label = (name: string): string => `${count} articles: ${name}`;
  return {
    [label('index, CPU s')]: ours.cpu,
    [label('index, MB of memory')]: ours.memory,
    [label('index, MB on disk')]: sizeOf(join(ours.out, 'pagefind')) / 1e6,
    [label('catalogue, KB gzipped')]: gzipSync(readFileSync(catalogue)).length / 1000,
    [label('index by Pagefind itself, CPU s')]: theirs.cpu,
    [label('index by Pagefind itself, MB of memory')]: theirs.memory,
    [label('index, CPU, ratio (at most 0.7)')]: ours.cpu / theirs.cpu,
  };
}

async function indexed(job: string, content: string): Promise<{ cpu: number; memory: number; out: string }> {
  const out = join(folder, `out-${job}`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scripts = join(project, 'scripts/bench');
  return { ...(await takenBy(join(scripts, 'measured.ts'), [join(scripts, job), content, out])), out };
}

const sizeOf = (root: string): number =>
  globSync('**/*.*', { cwd: root }).reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
