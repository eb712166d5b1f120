import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../../..');

/** What of a checkout makes it one: no history, no work of earlier runs. */
const parts = [
  'src',
  'scripts',
  'content',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'LICENSE',
];

/** A copy of this checkout; its packages are the same files under other names where the disk can do that. */
export function copyCheckout(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts)
    if (existsSync(join(project, part))) cpSync(join(project, part), join(to, part), { recursive: true });
  const packages = [join(project, 'node_modules'), join(to, 'node_modules')] as const;
  const copied = (...options: string[]): boolean => spawnSync('cp', [...options, ...packages]).status === 0;
  if (!copied('-al') && !copied('-a')) throw new Error('the packages could not be copied');
}

/** A user who may not write to what is ours: nobody, where we are root and everything is allowed to us. */
export const stranger = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/** A Node that the stranger may run: ours may lie in a home that is closed. */
export function nodeFor(folder: string): string {
  const node = join(folder, 'node');
  try {
    linkSync(process.execPath, node);
  } catch {
    copyFileSync(process.execPath, node);
  }
  return node;
}

/** Lets nobody write into a folder, or gives its owner that right back. */
export function setReadOnly(folder: string, isReadOnly: boolean): void {
  if (!stranger) spawnSync('chmod', ['-R', isReadOnly ? 'a-w' : 'u+w', folder]);
}

/** Gives a folder to all: what is made for a test is closed to others at first. */
export const open = (folder: string): void => chmodSync(folder, 0o777);
