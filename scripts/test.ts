import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserAdvice, findOrInstallBrowser } from './browser.ts';
import { project, type Words } from './options.ts';
import { testArguments } from './test-arguments.ts';
import { testsIn } from './test-failures.ts';
import { startFuzzing } from './test-fuzz.ts';

const { lang, filter, updates, help } = testArguments(process.argv.slice(2));
if (help) {
  process.stdout.write(`${help}\n`);
  process.exit(0);
}

const began = performance.now();
const results = join(project, '.cache', 'tests');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs a tool to its end; what it says is held back and shown as a whole where something else speaks at the same time. */
const node = (says: 'now' | 'later', script: string, ...args: string[]): Promise<boolean> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(project, 'node_modules', script), ...args], {
      cwd: project,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: says === 'now' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      process.stdout.write(said);
      done(code === 0);
    });
  });

const vitest = (name: string): Promise<boolean> =>
  node(
    'now',
    'vitest/vitest.mjs',
    'run',
    '--config=test/vitest.config.ts',
    `--project=${name}`,
    // An expected report that is missing is a fault, here as on a server: nothing is written unless somebody asks for it.
    `--update=${updates ? 'all' : 'none'}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
    ...(filter.length > 0 ? ['--passWithNoTests'] : []),
    ...filter,
  );

function browserTests(): boolean | Promise<boolean> {
  const browser = findOrInstallBrowser();
  if (browser === undefined) {
    // Failed, not skipped: a green run must mean that somebody has looked at the pages.
    process.stderr.write(`${browserAdvice}\n`);
    return false;
  }
  process.env.CHROME_PATH = browser;
  return vitest('site');
}

// With a filter nobody asked for spoilt folders.
const fuzzing = filter.length === 0 ? startFuzzing(results, lang) : undefined;
const [types, unit] = await Promise.all([
  // One processor is enough for it, and it is done when the unit tests are.
  node('later', 'astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error'),
  vitest('unit'),
]);
const fuzzed = await fuzzing?.();
process.stdout.write(fuzzed?.said ?? '');
const ends: { name: Words; passed: boolean }[] = [
  { name: { zh: '类型检查', en: 'types' }, passed: types },
  { name: { zh: '单元测试', en: 'unit tests' }, passed: unit },
  ...(fuzzed ? [{ name: { zh: '乱试', en: 'spoilt folders' }, passed: fuzzed.passed }] : []),
  { name: { zh: '浏览器测试', en: 'browser tests' }, passed: await browserTests() },
];
const hasPassed = ends.every(({ passed }) => passed);
const tests = ['unit', 'site'].map((name) => testsIn(join(results, `${name}.json`)));
const isEmpty = hasPassed && tests.every(({ run }) => run === 0);
const seconds = Math.round((performance.now() - began) / 1000);
const said = (passed: string, failed: string, comma: string): string =>
  ends.map(({ name, ...end }) => `${name[lang]}${end.passed ? passed : failed}`).join(comma);
const summary = isEmpty
  ? { zh: `没有一个测试合乎“${filter.join(' ')}”。`, en: `No test matches "${filter.join(' ')}".` }
  : {
      zh: `${said('通过', '失败', '，')}；用了 ${seconds} 秒。`,
      en: `${said(' passed', ' failed', ', ')}; ${seconds} s.`,
    };
// Again, and last: what ran since has long scrolled it away.
if (fuzzed?.passed === false) process.stdout.write(`\n${fuzzed.said}`);
for (const failed of tests.flatMap((one) => one.failed)) process.stdout.write(`\n✗ ${failed}\n`);
process.stdout.write(`${summary[lang]}\n`);
process.exitCode = hasPassed && !isEmpty ? 0 : 1;
