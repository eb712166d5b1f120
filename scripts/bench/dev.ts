import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
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

/** How soon an author sees the first page, the first time ever and from then on, and each change of it, in `dev`. */
export async function devFigures(count: number): Promise<Figures> {
  const content = join(home, 'content');
  writeArticles(content, count);
  rmSync(join(home, 'cache'), { recursive: true, force: true });
  const ever = await served(content, async ({ first }) => {
    await pause(4000); // Until the readings are put away.
    return first;
  });
  return served(content, async ({ first, page, text }) => {
    let last = text;
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
      [`${count} articles: dev, first page, the first time ever, s`]: ever / 1000,
      [`${count} articles: dev, first page, s (under 5)`]: first / 1000,
      [`${count} articles: dev, an edit is shown, ms (under 300)`]: medianOf(shown),
    };
  });
}

interface Served {
  /** How long the first page took, from the start of the command, in milliseconds. */
  first: number;
  page: string;
  text: string;
}

async function served<T>(content: string, use: (served: Served) => Promise<T>): Promise<T> {
  const began = performance.now();
  const server = spawn(
    process.execPath,
    [join(project, 'scripts/dev.ts'), '--content', content, '--port', String(port)],
    { cwd: project, env: { ...process.env, FENGFAN_CACHE: join(home, 'cache') }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const page = `${await addressOf(server)}principles/a${edited}/`;
    const text = await (await fetch(page)).text();
    return await use({ first: performance.now() - began, page, text });
  } finally {
    server.kill();
    await once(server, 'exit');
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
