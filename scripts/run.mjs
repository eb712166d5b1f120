// Part of the first step: plain JavaScript for whatever Node is at hand.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever the folder we were started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The environment in which `node` means this Node. */
export function environmentOf(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  // npm starts scripts in the project; a path that the user typed counts from where the user stands.
  const here = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
  return {
    // Node keeps what it has made of our scripts, so that they need not be read anew each time.
    NODE_COMPILE_CACHE: join(root, '.cache/node'),
    ...process.env,
    [name]: [dirname(node), process.env[name]].filter(Boolean).join(delimiter),
    INIT_CWD: here,
  };
}

/** Runs a program to its end, passing on the signals that reach us; the answer holds what it wrote, if `stdio` has pipes. */
export function run(program, args, options) {
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

// The cache first: it needs no network, and for exact versions it is never out of date.
const attempts = [['--offline'], ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']];

/** npm as a script for Node, so that no shell has to quote anything; by its name where it hides. */
export function npmOf(node) {
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
export async function npm(node, args) {
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
