import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile } from './manifest.ts';

/** Sites that are kept for the next builds, of different settings. */
const mostKept = 2;

/** Takes the spare site, if there is one, for the staging folder, which is empty. */
export function adoptSpare(spare: string, staging: string): void {
  if (!existsSync(spare)) return;
  try {
    rmdirSync(staging);
    renameSync(spare, staging);
  } catch {
    // On another disk, or held by somebody: then everything is written anew.
    mkdirSync(staging, { recursive: true });
  }
  // It marks a whole site, which this is no longer.
  rmSync(join(staging, manifestFile), { force: true });
}

/** Keeps a site that was set aside, to be written over by the next build. Says whether it could. */
export function keepSpare(site: string, spare: string): boolean {
  const folder = dirname(spare);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(spare, { recursive: true, force: true });
    renameSync(site, spare);
  } catch {
    return false;
  }
  const age = (name: string): number => statSync(join(folder, name)).ctimeMs;
  const oldest = readdirSync(folder).sort((a, b) => age(b) - age(a));
  for (const name of oldest.slice(mostKept)) rmSync(join(folder, name), { recursive: true, force: true });
  return true;
}
