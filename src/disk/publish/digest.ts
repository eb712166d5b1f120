import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, siteOf } from './release.ts';

/** One digest for files of a folder, names and bytes, in whatever order they are named. */
export function digestOf(folder: string, files: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether a release was built from these files and still holds them unharmed. */
export function holdsSame(
  dir: string,
  release: Release,
  { files, digest }: { files: Iterable<string>; digest: string },
): boolean {
  if (release.digest !== digest) return false;
  try {
    return digestOf(siteOf(dir, release.name), files) === digest;
  } catch {
    return false;
  }
}
