import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../options.ts';
import { writeArticles } from './articles.ts';
import { type Figures, medianOf } from './figures.ts';

const folder = join(project, '.cache/bench');

/** Our site step beside plain Astro with MDX on the same articles, in turn, in processes of their own. */
export async function plainFigures(count: number, runs: number): Promise<Figures> {
  const content = join(folder, `articles-${count}`);
  writeArticles(content, count, 'mdx');
  const taken: Record<'ours' | 'again' | 'plain', Figures[]> = { ours: [], again: [], plain: [] };
  for (let run = 0; run < runs; run++) {
    for (const name of ['readings', 'astro', 'program', 'pages'])
      rmSync(join(project, '.cache', name), { recursive: true, force: true });
    taken.ours.push(measured('our-site.ts', content));
    taken.again.push(measured('our-site.ts', content));
    taken.plain.push(measured('plain-site.ts', content));
  }
  const of = (who: keyof typeof taken, what: string): number =>
    medianOf(taken[who].map((figures) => figures[what] ?? Number.NaN));
  const ratio = (what: string): number =>
    medianOf(
      taken.ours.map((figures, run) => (figures[what] ?? Number.NaN) / (taken.plain[run]?.[what] ?? Number.NaN)),
    );
  const label = (name: string): string => `${count} articles: ${name}`;
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
