import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A digest of some rooms of our code and of all that they may import: a change of it makes what they made before stale. */
export function codeDigest(project: string, rooms: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
  for (const room of rooms) {
    const folder = join(project, 'src', room);
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
