import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { project } from '../options.ts';
import { writeArticle, writeArticles } from './articles.ts';
import { type Figures, medianOf } from './figures.ts';

const home = join(project, '.cache/bench/dev');
const edits = 7;
/** The article that is edited. */
const edited = 7;
const port = 4517;

/** How soon an author sees the first page, and each change of it, in `dev`. */
export async function devFigures(count: number): Promise<Figures> {
  const content = join(home, 'content');
  writeArticles(content, count);
  const began = performance.now();
  const server = spawn(
    process.execPath,
    [join(project, 'scripts/dev.ts'), '--content', content, '--port', String(port)],
    { cwd: project, env: { ...process.env, FENGFAN_CACHE: join(home, 'cache') }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const page = `${await addressOf(server)}principles/a${edited}/`;
    let last = await (await fetch(page)).text();
    const first = performance.now() - began;
    const shown: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      await pause(1500); // Nobody saves twice a second.
      writeArticle(content, edited, count, 'fengfan', edit);
      const saved = performance.now();
      const before = last;
      while (last === before) {
        await pause(10);
        last = await (await fetch(page)).text();
      }
      shown.push(performance.now() - saved);
    }
    return {
      [`${count} articles: dev, first page, s (under 5)`]: first / 1000,
      [`${count} articles: dev, an edit is shown, ms (under 300)`]: medianOf(shown),
    };
  } finally {
    server.kill();
  }
}

/** The address that the server says, once it serves. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address) done(address);
    });
    server.on('exit', () => failed(new Error(`dev ended: ${said.slice(-500)}`)));
  });
}
