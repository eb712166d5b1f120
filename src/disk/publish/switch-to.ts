import { mkdtempSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from './flush.ts';
import { placesIn, probe } from './release.ts';

/**
 * Makes a release the one that is served: one rename of a link over a link, which is done whole or not at all. A server
 * that looks up its root on each request answers from the old release or from the new one.
 */
export function switchTo(dir: string, name: string): void {
  const { current, next } = placesIn(dir);
  rmSync(next, { force: true });
  symlinkSync(join('releases', name, 'site'), next, 'dir');
  renameSync(next, current);
  try {
    flushFolder(dir);
  } catch {
    // The new release is served. Only a power cut in the next seconds could bring back the old one, which is whole.
  }
}

/** Why links cannot be switched here: the code of the fault; undefined where they can. Asked by doing. */
export function linkFault(dir: string): string | undefined {
  const folder = mkdtempSync(join(dir, probe));
  try {
    for (const target of ['a', 'b']) {
      symlinkSync(target, join(folder, 'next'), 'dir');
      renameSync(join(folder, 'next'), join(folder, 'link'));
    }
    return readlinkSync(join(folder, 'link')) === 'b' ? undefined : 'EINVAL';
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code ?? String(fault);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
