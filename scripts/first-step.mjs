// The first step of every command: node scripts/first-step.mjs scripts/build.ts --out dist
//
// It makes sure of a Node that reads TypeScript and of the installed dependencies, then hands over. Plain JavaScript on
// purpose, and so are the files beside it that it imports: it runs on whatever Node is at hand (18 or later). Its own words
// go to stderr; stdout belongs to the command.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, say } from './refusal.mjs';
import { environmentOf, npm, root, run } from './run.mjs';
import { keepNote, platform, suitableNode } from './suitable-node.mjs';

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
    const { out, fault } = await npm(node, ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
    const advice = '请联网后再试一次。\n  The dependencies could not be installed: connect and try again.';
    if (out === undefined) throw new Refusal(`依赖没有装成，${advice}\n  ${fault}`);
  }
  keepNote(note, digest);
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
