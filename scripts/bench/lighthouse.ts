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

const refusal =
  '装不了 Lighthouse，这几项没有量，别的照样量。npm 的原话在上面；多半是连不上软件源，连上以后再运行一次。 (Lighthouse could not be installed; all else is measured. See what npm says above: most likely the registry is out of reach.)';

/**
 * Lighthouse in a folder of its own, installed when it is first wanted: with what it needs it is as large as half of all our
 * other packages together, and nobody else has to wait for it. Undefined, with a message, where it cannot be had.
 */
export function lighthouseOnDemand(): string | undefined {
  const tool = join(folder, 'node_modules/lighthouse/cli/index.js');
  const wanted = join(project, 'scripts/bench/lighthouse');
  const lock = 'package-lock.json';
  // npm writes this file last, so that an installation that was broken off does not pass for one.
  const isWhole = existsSync(join(folder, 'node_modules/.package-lock.json')) && existsSync(tool);
  if (isWhole && readFileSync(join(folder, lock), 'utf8') === readFileSync(join(wanted, lock), 'utf8')) return tool;
  process.stderr.write('正在安装 Lighthouse，只装这一次…… (installing Lighthouse, this once)\n');
  mkdirSync(folder, { recursive: true });
  cpSync(wanted, folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const plain = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const done = spawnSync(npm, ['ci', ...plain], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return tool;
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
  return undefined;
}

/** What Lighthouse says of a page on its phone profile: a slow processor and a slow line. The server may be in this process. */
export async function scoresOf(lighthouse: string, address: string): Promise<Scores> {
  const browser = findOrInstallBrowser();
  if (browser === undefined) throw new Error(browserAdvice);
  const args = [
    lighthouse,
    address,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    '--no-enable-error-reporting',
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  const stdout = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 28, timeout: 180_000 }).then(
    (ended) => ended.stdout,
    ({ code, signal, stderr }) => {
      throw new Error(`Lighthouse ended with ${signal ?? code} on ${address}: ${String(stderr).slice(-2000)}`);
    },
  );
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(
    categories.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
}
