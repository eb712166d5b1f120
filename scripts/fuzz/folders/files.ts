import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Dice } from '../dice.ts';

/** A content folder that is being spoiled, and the dice that decide how. */
export interface Spoiling {
  folder: string;
  dice: Dice;
}

/** Every file of a folder, links within it followed but in no circle; told by the disk alone, not by the code under test. */
export function filesOf(folder: string): string[] {
  const found: string[] = [];
  const root = realpathSync(folder);
  const visit = (directory: string, above: readonly string[]): void => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      const kind = statSync(path, { throwIfNoEntry: false });
      const real = kind && realpathSync(path);
      if (real === undefined || !real.startsWith(root + sep) || above.includes(real)) continue;
      if (kind?.isFile()) found.push(relative(folder, path).split(sep).join('/'));
      else if (kind?.isDirectory()) visit(path, [...above, real]);
    }
  };
  try {
    visit(folder, [root]);
  } catch {
    // What cannot be looked at, as a link to itself, is left to the code under test.
  }
  return found.sort();
}

/** One of the files with text, or undefined where none is left. */
export function someFile({ folder, dice }: Spoiling, pattern = /\.(?:mdx?|yaml)$/): string | undefined {
  const files = filesOf(folder).filter((file) => pattern.test(file));
  return files.length === 0 ? undefined : join(folder, dice.pick(files));
}

/** Rewrites one file, as text or as bytes. */
export function rewrite(spoiling: Spoiling, change: (text: string, dice: Dice) => string, pattern?: RegExp): void {
  const file = someFile(spoiling, pattern);
  if (file !== undefined) writeFileSync(file, change(readFileSync(file, 'utf8'), spoiling.dice));
}

export function rewriteBytes(
  spoiling: Spoiling,
  change: (bytes: Buffer, dice: Dice) => Buffer,
  pattern?: RegExp,
): void {
  const file = someFile(spoiling, pattern);
  if (file !== undefined) writeFileSync(file, change(readFileSync(file), spoiling.dice));
}
