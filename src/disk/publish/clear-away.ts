import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  besideRecord,
  folderOf,
  isOurs,
  isReleaseName,
  lineOf,
  markAsOurs,
  placesIn,
  probe,
  type Release,
  releasesIn,
} from './release.ts';

/** How the folder of a release is called before it is whole, and how it begins after it was given up. */
const unfinished = '.new';
const retired = '.old-';

/** A new folder for a release that is not whole yet, marked as ours. */
export function workshop(dir: string): string {
  const folder = folderOf(dir, unfinished);
  mkdirSync(folder);
  try {
    markAsOurs(folder);
  } catch (fault) {
    remove(folder);
    throw fault;
  }
  return folder;
}

/** What stands among the releases only while somebody publishes, or after they were killed. */
export const isLeftover = (name: string): boolean =>
  name === unfinished || (name.startsWith(retired) && isReleaseName(name.slice(retired.length)));

/** The same beside the releases: locks that were moved away, and folders in which something was tried. */
export const isLeftoverBeside = (name: string): boolean =>
  /^\.publish\.lock-\d+$/.test(name) || (name.startsWith(probe) && name.length === probe.length + 6);

/** Removes what killed publications left behind. Only for who holds the lock of the folder: then nobody is at work there. */
export function clearLeftovers(dir: string): void {
  const { releases, next } = placesIn(dir);
  rmSync(next, { force: true });
  for (const name of existsSync(releases) ? readdirSync(releases) : [])
    if (isLeftover(name) && isOurs(folderOf(dir, name))) removeRelease(folderOf(dir, name));
  for (const name of readdirSync(dir).filter(isLeftoverBeside)) remove(join(dir, name));
}

/**
 * Keeps the release that is served and those served before it, `keep` together, and removes all others. A new release is
 * served by now: what cannot be removed, as on a share while somebody reads it, is said and left to the next publication.
 */
export function retire(dir: string, current: string, keep: number): { kept: Release[]; stuck?: unknown } {
  const releases = releasesIn(dir);
  const kept = lineOf(releases, current).slice(0, keep);
  try {
    for (const release of releases.values()) if (!kept.includes(release)) giveUp(dir, release.name);
    return { kept };
  } catch (stuck) {
    return { kept, stuck };
  }
}

/** Removes a release, under another name: whatever has the name of a release is whole at every moment. */
export function giveUp(dir: string, name: string): void {
  const aside = folderOf(dir, `${retired}${name}`);
  renameSync(folderOf(dir, name), aside);
  removeRelease(aside);
}

/** The record goes last: killed half-way, what is left can still be told to be ours. */
export function removeRelease(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of besideRecord(folder)) remove(join(folder, name));
  remove(folder);
}

/** On a share a file that somebody reads may stay for a moment. */
const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
