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
  return new Walk(folder, namesIn).walked();
}

class Walk {
  readonly #walked: Walked = { files: [], faults: [], refused: [] };
  readonly #folder: string;
  readonly #root: string;
  readonly #namesIn: NamesIn;

  constructor(folder: string, namesIn: NamesIn) {
    this.#folder = folder;
    this.#root = realpathSync(folder);
    this.#namesIn = namesIn;
  }

  walked(): Walked {
    this.#visitAll(this.#folder, [this.#root]);
    return this.#walked;
  }

  /** Everything in a folder; `above` are the folders that it stands in, itself included, as the disk names them. */
  #visitAll(directory: string, above: readonly string[]): void {
    this.#attempt(directory, () => {
      for (const name of this.#namesIn(directory).sort()) {
        const path = join(directory, name);
        this.#attempt(path, () => this.#visit(path, above));
      }
    });
  }

  #visit(path: string, above: readonly string[]): void {
    const file = this.#fileAt(path);
    const own = lstatSync(path);
    const rule = own.isSymbolicLink() ? linkRule(path, this.#root, above) : undefined;
    if (rule) {
      this.#walked.faults.push(fault(rule, file, null, { target: readlinkSync(path) }));
      if (rule !== linkLoop) this.#walked.refused.push(file);
      return;
    }
    const target = own.isSymbolicLink() ? statSync(path) : own;
    if (target.isFile()) this.#walked.files.push(file);
    else if (!target.isDirectory() || /\.(mdx?|ya?ml)$/i.test(basename(path))) {
      // A folder that is called like an article, or a pipe or device: reading that could wait for ever.
      this.#walked.faults.push(fault(nameUnknown, file, null));
    } else if (!basename(path).startsWith('.')) this.#visitAll(path, [...above, realpathSync(path)]);
  }

  /** What cannot be looked at is a fault of its own, and the rest is still read. */
  #attempt(path: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      this.#walked.faults.push(fault(fileUnreadable, this.#fileAt(path) || '.', null, { reason: codeOf(error) }));
      this.#walked.refused.push(this.#fileAt(path));
    }
  }

  #fileAt(path: string): string {
    return relative(this.#folder, path).split(sep).join('/');
  }
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
