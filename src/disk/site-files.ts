import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

// The folder that a site is written into may hold an older site of the same kind: to make folders and files anew takes some
// systems longer than to make the pages. What is the same stays, whatever else stands in the way goes.

/** Writes a file of a site, unless it says the same already. */
export function writeSiteFile(path: string, bytes: Uint8Array): void {
  const standing = standingAt(path);
  if (standing?.isFile() && standing.size === bytes.length && isSame(path, bytes)) {
    // As new as all others: whoever copies a site by its dates must not take it for an older one.
    const now = new Date();
    utimesSync(path, now, now);
    return;
  }
  // A file of its own: who still reads the old one reads it to its end.
  if (standing) rmSync(path, { recursive: true });
  else makeFolder(dirname(path));
  writeFileSync(path, bytes);
}

/** Copies a file into a site. */
export function copySiteFile(from: string, path: string): void {
  if (standingAt(path)) rmSync(path, { recursive: true });
  else makeFolder(dirname(path));
  copyFileSync(from, path);
}

/** Removes the files of a site that nobody has written, and folders that are empty then. Gives those that stay. */
export function sweep(root: string, files: Iterable<string>, isWritten: (file: string) => boolean): Set<string> {
  const staying = new Set<string>();
  for (const file of files) {
    if (isWritten(file)) staying.add(file);
    else {
      rmSync(join(root, file));
      removeEmpty(root, dirname(file));
    }
  }
  return staying;
}

function removeEmpty(root: string, folder: string): void {
  if (folder === '.') return;
  try {
    rmdirSync(join(root, folder));
  } catch {
    return; // Something stands in it.
  }
  removeEmpty(root, dirname(folder));
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** What stands at a path, links not followed; undefined for nothing. */
export function standingAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (!isMissing(error)) throw error;
    return undefined; // A file stands where a folder above it would be.
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((error as { code?: unknown }).code));

/** Makes a folder; a file of the older site that has its name, or that of a folder above it, goes. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const blocking = blockerOf(folder);
    if (blocking === undefined) throw error;
    rmSync(blocking);
    mkdirSync(folder, { recursive: true });
  }
}

function blockerOf(folder: string): string | undefined {
  const standing = standingAt(folder);
  if (standing) return standing.isDirectory() ? undefined : folder;
  return dirname(folder) === folder ? undefined : blockerOf(dirname(folder));
}
