import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { project } from './options.ts';

const node = (script: string, ...args: string[]): boolean =>
  spawnSync(process.execPath, [join(project, 'node_modules', script), ...args], { cwd: project, stdio: 'inherit' })
    .status === 0;

/**
 * Formats and lints, or only looks. Biome does it for everything but the layout of .astro files: there it breaks lines as
 * if white space meant nothing, and Prettier keeps every space that a reader would see.
 */
export function formatted(mode: 'write' | 'look'): boolean {
  const ends = [
    node('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...(mode === 'write' ? ['--write'] : [])),
    node(
      'prettier/bin/prettier.cjs',
      '--log-level',
      'warn',
      mode === 'write' ? '--write' : '--check',
      'src/**/*.astro',
    ),
  ];
  return ends.every(Boolean);
}
