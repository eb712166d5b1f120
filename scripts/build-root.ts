import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cacheFolder, isWritable } from '../src/disk/cache-folder.ts';
import { project } from './options.ts';

/** What a build reads of a checkout; packages are linked. */
const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'LICENSE'];

/**
 * The folder that Astro takes for the project. It keeps types and server code in it, so that is the checkout only where the
 * rest of our work, and with it the lock, is there as well; for a checkout that is read-only it is a copy of its source.
 */
export function buildRoot(): string {
  const cache = cacheFolder(project);
  if (cache.startsWith(project + sep) && isWritable(project)) return project;
  const root = join(cache, 'root');
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
