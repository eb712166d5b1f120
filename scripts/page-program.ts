import { spawn } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { variables } from '../src/disk/build-context.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { programIn } from '../src/disk/page-program.ts';
import { siteOf } from '../src/disk/site-settings.ts';
import { buildRoot } from './build-root.ts';
import { project } from './options.ts';

/** What the compiled pages depend on beside our own code. */
export interface ProgramSetting {
  content: string;
  base: string;
  site: string | undefined;
}

/** Programs that are kept: for different bases, sites and settings. */
const mostKept = 8;

/** In the folder that Astro takes for the project, below which the packages are that the program imports. */
const programHome = (): string => {
  const root = buildRoot();
  return root === project ? join(cacheFolder(project), 'program') : join(root, '.cache/program');
};

/** The name of the program for a setting: the same as long as neither our code nor the settings in its style sheet change. */
export function programName({ content, base, site }: ProgramSetting): string {
  const hash = createHash('sha256').update(JSON.stringify([base, site ?? '', process.version]));
  for (const name of ['package-lock.json', 'astro.config.mjs', 'src', 'public'])
    if (existsSync(join(project, name))) addTo(hash, join(project, name));
  // These are part of the one style sheet.
  const { accent, logo, language } = siteOf(content);
  hash.update(JSON.stringify([accent, logo, language]));
  return hash.digest('hex').slice(0, 12);
}

function addTo(hash: Hash, path: string): void {
  if (!statSync(path).isDirectory()) {
    hash.update(readFileSync(path)).update('\0');
    return;
  }
  for (const name of readdirSync(path).sort()) {
    hash.update(`${name}\0`);
    addTo(hash, join(path, name));
  }
}

/**
 * The folder of the compiled pages: kept from an earlier build, or compiled now in a process of its own, which takes as long as
 * the pages of a small site and can be stopped. Rejects with what that process said.
 */
export async function pageProgram(setting: ProgramSetting, stop: AbortSignal): Promise<string> {
  const home = programHome();
  const folder = join(home, programName(setting));
  if (programIn(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  const making = join(home, `making-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    await compile(making, setting, stop);
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  dropOldest(home);
  return folder;
}

async function compile(folder: string, { base, site }: ProgramSetting, signal: AbortSignal): Promise<void> {
  const args = [join(import.meta.dirname, 'compile-pages.ts'), base, ...(site ? [site] : [])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, [variables.program]: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise((done, failed) => child.on('error', failed).on('close', done));
  if (code !== 0) throw new Error(said.trim() || `compile-pages ended with ${code}`);
}

/** Only one build of a project runs at a time, so nobody is making pages from what is dropped here. */
function dropOldest(home: string): void {
  const age = (name: string): number => statSync(join(home, name)).mtimeMs;
  const oldest = readdirSync(home).sort((a, b) => age(b) - age(a));
  for (const name of oldest.slice(mostKept)) rmSync(join(home, name), { recursive: true, force: true });
}
