import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserAdvice, findOrInstallBrowser } from '../browser.ts';
import { project } from '../options.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** From 0 to 100, as Lighthouse shows them. */
export type Scores = Record<(typeof categories)[number], number>;

const folder = join(project, '.cache/lighthouse');

/**
 * Lighthouse in a folder of its own, installed when it is first wanted: with what it needs it is as large as half of all our
 * other packages together, and nobody else has to wait for it.
 */
function installed(): string {
  const tool = join(folder, 'node_modules/lighthouse/cli/index.js');
  const wanted = join(project, 'scripts/bench/lighthouse');
  const lock = 'package-lock.json';
  const isThere =
    existsSync(tool) && readFileSync(join(folder, lock), 'utf8') === readFileSync(join(wanted, lock), 'utf8');
  if (isThere) return tool;
  process.stderr.write('正在安装 Lighthouse…… (installing Lighthouse)\n');
  mkdirSync(folder, { recursive: true });
  cpSync(wanted, folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('Lighthouse could not be installed');
  return tool;
}

/** What Lighthouse says of a page on its phone profile: a slow processor and a slow line. The server may be in this process. */
export async function scoresOf(address: string): Promise<Scores> {
  const browser = findOrInstallBrowser();
  if (browser === undefined) throw new Error(browserAdvice);
  const args = [
    installed(),
    address,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    '--no-enable-error-reporting',
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 28, timeout: 180_000 });
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(
    categories.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
}
