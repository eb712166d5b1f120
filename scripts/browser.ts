import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installed } from './debian.ts';

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
  return installed(['chromium']) ? findBrowser() : undefined;
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
