import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { suits } from '../../scripts/suitable-node.mjs';

const scripts = join(import.meta.dirname, '../../scripts');
const home = realpathSync(mkdtempSync(join(tmpdir(), '第一步 first-step-')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const script = `
if (process.argv[2] === 'exit') process.exitCode = Number(process.argv[3]);
if (process.argv[2] === 'wait') {
  process.on('SIGTERM', () => process.exit(7));
  setInterval(() => {}, 1000);
}
process.stdout.write(JSON.stringify({ cwd: process.cwd(), from: process.env.INIT_CWD, args: process.argv.slice(2) }));
`;

/** Stands for npm: notes that it was called; fails or dies half-way when a file says so. */
const npm = `
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('npm-calls', process.argv[2] + '\\n');
mkdirSync('node_modules', { recursive: true });
if (existsSync('npm-fails')) { console.error('npm error code ENETDOWN\\nnpm error the network is down'); process.exit(1); }
`;

let projects = 0;
function freshProject(): string {
  const folder = join(home, `项目 ${++projects}`);
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  mkdirSync(join(folder, 'npm'));
  for (const name of readdirSync(scripts).filter((file) => file.endsWith('.mjs')))
    copyFileSync(join(scripts, name), join(folder, 'scripts', name));
  writeFileSync(join(folder, 'scripts/script.ts'), script);
  writeFileSync(join(folder, 'npm/npm-cli.js'), npm);
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } }),
  );
  return folder;
}

type End = { code: number | null; out: string; error: string };

function started(folder: string, args: string[], cwd = folder): { child: ChildProcess; end: Promise<End> } {
  const environment = { ...process.env, npm_execpath: join(folder, 'npm/npm-cli.js'), INIT_CWD: cwd };
  const child = spawn(process.execPath, [join(folder, 'scripts/first-step.mjs'), 'scripts/script.ts', ...args], {
    cwd,
    env: environment,
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk) => (said.out += chunk));
  child.stderr.on('data', (chunk) => (said.error += chunk));
  return { child, end: new Promise((done) => child.on('close', (code) => done({ code, ...said }))) };
}

const run = (folder: string, args: string[] = [], cwd = folder): Promise<End> => started(folder, args, cwd).end;
const installs = (folder: string): number =>
  existsSync(join(folder, 'npm-calls')) ? readFileSync(join(folder, 'npm-calls'), 'utf8').trim().split('\n').length : 0;

test.each([
  ['18.20.0', false],
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['25.1.0', false],
  ['26.0.0', true],
])('Node %s suits: %s', (version, expected) => expect(suits(version)).toBe(expected));

describe('the first step', () => {
  it('installs once, and again when the lock file changes', async () => {
    const folder = freshProject();
    expect((await run(folder)).error).toContain('正在安装依赖');
    expect((await run(folder)).error).toBe('');
    expect(installs(folder)).toBe(1);
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.1' } } }),
    );
    await run(folder);
    expect(installs(folder)).toBe(2);
  });

  it('installs again when the installed folder is gone', async () => {
    const folder = freshProject();
    await run(folder);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    await run(folder);
    expect(installs(folder)).toBe(2);
  });

  it('leaves alone what somebody installed by hand', async () => {
    const folder = freshProject();
    mkdirSync(join(folder, 'node_modules'));
    copyFileSync(join(folder, 'package-lock.json'), join(folder, 'node_modules/.package-lock.json'));
    expect((await run(folder)).code).toBe(0);
    expect(installs(folder)).toBe(0);
  });

  it.each(['', '{"packages":', 'null', '{}', '{"packages":null}'])(
    'installs again over what npm noted as %j',
    async (record) => {
      const folder = freshProject();
      mkdirSync(join(folder, 'node_modules'));
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), record);
      expect((await run(folder)).code).toBe(0);
      expect(installs(folder)).toBe(1);
    },
  );

  it('says in one message that an install failed, and tries again next time', async () => {
    const folder = freshProject();
    writeFileSync(join(folder, 'npm-fails'), '');
    const { code, out, error } = await run(folder);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/依赖没有装成[\s\S]+the network is down/);
    rmSync(join(folder, 'npm-fails'));
    expect((await run(folder)).code).toBe(0);
  });

  it('hands over arguments, place and exit code, with nothing of its own on stdout', async () => {
    const folder = freshProject();
    const { code, out } = await run(folder, ['exit', '3', '--content', 'a b/内容 "x"'], home);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({ cwd: folder, from: home, args: ['exit', '3', '--content', 'a b/内容 "x"'] });
  });

  it.skipIf(process.platform === 'win32')('passes a signal on and waits for the end', async () => {
    const { child, end } = started(freshProject(), ['wait']);
    child.stdout?.once('data', () => child.kill('SIGTERM'));
    expect((await end).code).toBe(7);
  });
});
