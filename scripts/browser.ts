import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** How to get a browser, in one line. */
export const browserAdvice =
  '没有找到浏览器：请安装 Chromium 或 Chrome，或用环境变量 CHROME_PATH 指出它在哪里。 (No browser found: install Chromium or Chrome, or set CHROME_PATH.)';

/** A browser of the Chromium family on this machine; CHROME_PATH is believed before all others. */
function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return places().find(runs);
}

/** As `findBrowser`; where there is none and Debian's packages are ours to install, its chromium is installed. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined || process.env.CHROME_PATH) return found;
  const rights = debianRights();
  if (!rights) return undefined;
  process.stderr.write('没有找到浏览器，正在安装 Debian 的 chromium…… (installing chromium)\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...args] = [...rights, 'apt-get', '-qq', ...step];
    // A mirror that could not be reached is no reason not to try the lists that are there.
    spawnSync(command, args, { env: environment, stdio: ['ignore', 2, 2] });
  }
  return findBrowser();
}

function places(): string[] {
  if (process.platform === 'darwin')
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
      .map((name) => process.env[name] ?? '')
      .filter(Boolean);
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Ubuntu's chromium-browser may be a mere note that says to install a snap. On Windows asking for the version opens a window. */
function runs(place: string): boolean {
  if (!existsSync(place)) return false;
  return (
    process.platform !== 'linux' || spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
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
