import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, isWritable } from '../src/disk/cache-folder.ts';
import { project } from './options.ts';

/** What Astro reads of a checkout; packages are linked. */
const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * The folder that Astro takes for the project. It keeps its types and server code in it, so for a checkout that is
 * read-only that is a copy of its source beside the rest of our work; else the checkout itself.
 */
export function buildRoot(): string {
  if (isWritable(project)) return project;
  const root = join(cacheFolder(project), 'root');
  mkdirSync(root, { recursive: true });
  for (const part of parts) {
    rmSync(join(root, part), { recursive: true, force: true });
    if (existsSync(join(project, part))) cpSync(join(project, part), join(root, part), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  rmSync(packages, { recursive: true, force: true });
  symlinkSync(join(project, 'node_modules'), packages, 'junction');
  return root;
}
