import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** No place was found for what is kept between runs. */
export class NoCache extends Error {
  readonly tried: readonly string[];

  constructor(tried: readonly string[]) {
    super(`none of these folders can be written to: ${tried.join(', ')}`);
    this.tried = tried;
  }
}

/**
 * Where a checkout keeps its work between runs: where `FENGFAN_CACHE` says, else in itself, else, where it is read-only, in
 * the cache of the user. Every checkout has a folder of its own, so that they do not meet there.
 */
export function cacheFolder(project: string, environment: NodeJS.ProcessEnv = process.env): string {
  const own = `${basename(project)}-${createHash('sha256').update(resolve(project)).digest('hex').slice(0, 8)}`;
  const said = environment.FENGFAN_CACHE;
  const candidates = said
    ? [join(resolve(environment.INIT_CWD ?? process.cwd(), said), own)]
    : [join(project, '.cache'), join(userCache(environment), 'fengfan', own)];
  const folder = candidates.find(isWritable);
  if (folder === undefined) throw new NoCache(candidates);
  return folder;
}

/** Whether a checkout may be written to, as Astro does while it builds. */
export const isWritable = (folder: string): boolean => {
  try {
    make(folder);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Level by level: Node's own way never ends where the system says that a folder is missing in which none can be made. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (fault) {
    // Another process was quicker.
    if (!existsSync(folder)) throw fault;
  }
}

/** Where programs of a user keep what they could make again, by the custom of the system. */
function userCache({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
