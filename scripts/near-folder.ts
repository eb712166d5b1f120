import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../src/disk/built-links.ts';

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
    copyInto(near, folder);
  } finally {
    rmSync(near, { recursive: true, force: true });
  }
}

/** File by file: Node's own copy of a folder calls a full disk a broken one. */
function copyInto(from: string, to: string): void {
  for (const file of filesIn(from)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
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
