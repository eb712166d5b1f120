import { renameSync, rmSync } from 'node:fs';
import { giveUp } from './clear-away.ts';
import { flushFolder } from './flush.ts';
import { folderOf, placesIn, type Release, writeRelease } from './release.ts';
import { switchTo } from './switch-to.ts';

/** Gives a finished release its name and has it served; where that fails it goes again, and what was served stays. */
export function putInPlace(dir: string, folder: string, release: Release): void {
  const { releases, next } = placesIn(dir);
  writeRelease(folder, release);
  flushFolder(folder);
  renameSync(folder, folderOf(dir, release.name));
  try {
    flushFolder(releases);
    switchTo(dir, release.name);
  } catch (fault) {
    rmSync(next, { force: true });
    giveUp(dir, release.name);
    throw fault;
  }
}
