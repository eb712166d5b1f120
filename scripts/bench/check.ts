import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../options.ts';
import { writeArticles } from './articles.ts';
import type { Figures } from './figures.ts';
import { takenBy } from './process-tree.ts';

const home = join(project, '.cache/bench/check');

/** What `check` takes, when it reads everything and when nothing changed since. */
export async function checkFigures(count: number): Promise<Figures> {
  const [content, cache] = [join(home, 'content'), join(home, 'cache')];
  writeArticles(content, count);
  rmSync(cache, { recursive: true, force: true });
  const check = () => takenBy(join(project, 'scripts/check.ts'), ['--content', content], { FENGFAN_CACHE: cache });
  const [first, again] = [await check(), await check()];
  return {
    [`${count} articles: check, CPU s (under 8)`]: first.cpu,
    [`${count} articles: check again, CPU s (under 2)`]: again.cpu,
    [`${count} articles: check, s`]: first.wall,
    [`${count} articles: check, MB`]: first.memory,
  };
}
