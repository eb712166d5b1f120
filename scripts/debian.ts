import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** Installs packages where Debian's are ours to install, and says so; false where they are not. Whether it went well shows afterwards. */
export function installed(packages: readonly string[]): boolean {
  const rights = debianRights();
  if (!rights) return false;
  const names = packages.join('、');
  process.stderr.write(`没有找到，正在安装 Debian 的 ${names}…… (installing ${packages.join(', ')})\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command = '', ...args] = [...rights, 'apt-get', '-qq', ...step];
    // A mirror that could not be reached is no reason not to try the lists that are there.
    spawnSync(command, args, { env: environment, stdio: ['ignore', 2, 2] });
  }
  return true;
}

/** What to write before apt-get: nothing for root, sudo where it asks no password. */
function debianRights(): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    accessSync('/usr/bin/apt-get', constants.X_OK);
    if (process.getuid?.() === 0) return [];
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  } catch {
    return undefined;
  }
}
