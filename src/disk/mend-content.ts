import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { judgeNames } from '../core/checks/file-names.ts';
import { isError } from '../core/checks/is-error.ts';
import { sourceText } from '../core/checks/source-text.ts';
import { withoutLineEnds } from '../core/migrations/line-ends.ts';
import { type Mending, mended } from '../core/migrations/mended.ts';
import { codeOf, walkContent } from './walk-content.ts';

/** What became of the old forms of one file. */
export interface MendedFile {
  file: string;
  done: Mending[];
  left: Mending[];
  /** Why nothing was written, in the system's own code; then all is left. */
  unwritten?: string;
}

/** Puts every file of a content folder into the form of this version, and says what it did. Files that have it are not touched. */
export function mendContent(folder: string): MendedFile[] {
  return [...judgeNames(walkContent(folder).files).roles]
    .filter(([, role]) => role === 'entry' || role === 'single')
    .map(([file]) => mendFile(folder, file))
    .filter(({ done, left }) => done.length + left.length > 0);
}

function mendFile(folder: string, file: string): MendedFile {
  const bytes = bytesOf(join(folder, file));
  // What is no text, or hides something, is for `check` to say.
  if (!bytes || sourceText(file, bytes).faults.some(isError)) return { file, done: [], left: [] };
  const written = withoutLineEnds(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!written) {
    const { done, left } = mended(file, sourceText(file, bytes).text ?? '');
    return { file, done: [], left: [...done, ...left], unwritten: 'mixed-line-ends' };
  }
  const { text, done, left } = mended(file, written.text);
  if (done.length === 0) return { file, done, left };
  const fault = replaceFile(join(folder, file), written.restored(text));
  return fault ? { file, done: [], left: [...done, ...left], unwritten: fault } : { file, done, left };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Writes a file beside the old one and puts it in its place, so that there is always one whole file. */
function replaceFile(path: string, text: string): string | undefined {
  let aside: string | undefined;
  try {
    // The file itself, where the name is a link.
    const real = realpathSync(path);
    const { mode } = statSync(real);
    // A rename would not ask: whoever forbids to write a file means it.
    if ((mode & 0o222) === 0) return 'read-only';
    aside = join(dirname(real), `.${basename(real)}.${randomBytes(4).toString('hex')}`);
    writeFileSync(aside, text, { mode, flag: 'wx' });
    renameSync(aside, real);
    return undefined;
  } catch (error) {
    if (aside) rmSync(aside, { force: true });
    return codeOf(error);
  }
}
