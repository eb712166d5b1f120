import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileUnreadable } from '../core/checks/file-unreadable.ts';
import { linkBroken } from '../core/checks/link-broken.ts';
import { linkLoop } from '../core/checks/link-loop.ts';
import { linkOutside } from '../core/checks/link-outside.ts';
import { nameUnknown } from '../core/checks/name-unknown.ts';
import { fault } from '../core/checks/rule.ts';
import type { Fault } from '../core/model/problem.ts';

export interface Walked {
  files: string[];
  faults: Fault[];
  /** What cannot be read at all: broken links, links that lead outside, what the disk refuses to show. */
  refused: string[];
}

/** The names in a folder; tests put a disk in its place that refuses to give them. */
type NamesIn = (folder: string) => string[];

/** Every file below a content folder, links followed as long as they stay inside and do not go in circles. */
export function walkContent(folder: string, namesIn: NamesIn = (directory) => readdirSync(directory)): Walked {
  const walked: Walked = { files: [], faults: [], refused: [] };
  const root = realpathSync(folder);
  const fileAt = (path: string): string => relative(folder, path).split(sep).join('/');
  const visit = (path: string, above: readonly string[]): void => {
    const file = fileAt(path);
    if (lstatSync(path).isSymbolicLink()) {
      const rule = linkRule(path, root, above);
      if (rule) {
        walked.faults.push(fault(rule, file, null, { target: readlinkSync(path) }));
        if (rule !== linkLoop) walked.refused.push(file);
        return;
      }
    }
    const target = statSync(path);
    if (target.isDirectory()) {
      const name = basename(path);
      if (/\.(mdx?|ya?ml)$/i.test(name)) walked.faults.push(fault(nameUnknown, file, null));
      else if (!name.startsWith('.')) visitAll(path, [...above, realpathSync(path)]);
    } else if (target.isFile()) walked.files.push(file);
    else walked.faults.push(fault(nameUnknown, file, null)); // A pipe or a device: reading it could wait for ever.
  };
  /** What cannot be looked at is a fault of its own, and the rest is still read. */
  const attempt = (path: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      walked.faults.push(fault(fileUnreadable, fileAt(path) || '.', null, { reason: codeOf(error) }));
      walked.refused.push(fileAt(path));
    }
  };
  const visitAll = (directory: string, above: readonly string[]): void =>
    attempt(directory, () => {
      for (const name of namesIn(directory).sort()) {
        const path = join(directory, name);
        attempt(path, () => visit(path, above));
      }
    });
  visitAll(folder, [root]);
  return walked;
}

/** Why a file or folder could not be read, in the system's own code. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

function linkRule(path: string, root: string, above: readonly string[]) {
  try {
    const real = realpathSync(path);
    if (above.includes(real)) return linkLoop;
    return real === root || real.startsWith(root + sep) ? undefined : linkOutside;
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? linkLoop : linkBroken;
  }
}
