import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { browserAdvice, findOrInstallBrowser } from './browser.ts';
import { project } from './options.ts';

/** What follows goes on to Vitest: a part of a file name, or -t and a part of a test's name. */
const filter = process.argv.slice(2);
const began = performance.now();

const node = (script: string, ...args: string[]): boolean => {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return (
    spawnSync(process.execPath, [join(project, 'node_modules', script), ...args], {
      cwd: project,
      env: environment,
      stdio: 'inherit',
    }).status === 0
  );
};

const vitest = (name: string): boolean =>
  node(
    'vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    name,
    ...(filter.length > 0 ? ['--passWithNoTests'] : []),
    ...filter,
  );

function browserTests(): boolean {
  const browser = findOrInstallBrowser();
  if (browser === undefined) {
    // Failed, not skipped: a green run must mean that somebody has looked at the pages.
    process.stderr.write(`${browserAdvice}\n`);
    return false;
  }
  process.env.CHROME_PATH = browser;
  return vitest('site');
}

if (filter.includes('--help')) {
  process.stdout.write(
    'npm test                     类型检查、单元测试、浏览器测试\nnpm test -- publish          只跑文件名里有 publish 的\nnpm test -- -t "部分名称"    只跑名称里有这几个字的\n',
  );
  process.exit(0);
}

const parts: [string, () => boolean][] = [
  ['类型检查', () => node('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error')],
  ['单元测试', () => vitest('unit')],
  ['浏览器测试', browserTests],
];
const ends = parts.map(([name, run]) => ({ name, passed: run() }));
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(
  `${ends.map(({ name, passed }) => `${name}${passed ? '通过' : '失败'}`).join('，')}；用了 ${seconds} 秒。\n`,
);
process.exitCode = ends.every(({ passed }) => passed) ? 0 : 1;
