import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Has pages made in a folder. Astro moves files there from its own, which no system does from one disk to another; for an
 * output on another disk they are made near Astro's folder, and copied.
 */
export async function madeNear(root: string, folder: string, make: (outDir: string) => Promise<void>): Promise<void> {
  if (canMove(join(root, '.astro'), folder)) return make(folder);
  const near = join(root, '.astro', 'pages');
  rmSync(near, { recursive: true, force: true });
  try {
    await make(near);
    cpSync(near, folder, { recursive: true });
  } finally {
    rmSync(near, { recursive: true, force: true });
  }
}

/** Asked by doing: a mount of the same disk refuses as well, although it has the same number. */
function canMove(from: string, to: string): boolean {
  const probe = join(from, 'probe');
  const moved = join(to, '.probe');
  mkdirSync(probe, { recursive: true });
  try {
    renameSync(probe, moved);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw fault;
  } finally {
    for (const folder of [probe, moved]) rmSync(folder, { recursive: true, force: true });
  }
}
