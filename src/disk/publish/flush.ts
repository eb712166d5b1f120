import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** So many files at a time: a disk writes the notes of several in one go. */
const together = 16;

/**
 * Has the disk write what it was given, so that a power cut after the switch leaves no empty pages; a full disk of a file
 * server is often told only here.
 */
export async function flush(folder: string, files: readonly string[]): Promise<void> {
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      // Windows flushes only what is open for writing.
      const handle = await open(join(folder, file), process.platform === 'win32' ? 'r+' : 'r');
      await handle.sync().finally(() => handle.close());
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  const folders = new Set(files.flatMap((file) => foldersAbove(file)));
  for (const inner of folders) flushFolder(join(folder, inner));
}

function foldersAbove(file: string): string[] {
  const above = dirname(file);
  return above === '.' ? ['.'] : [above, ...foldersAbove(above)];
}

/** Has the disk write the names in a folder, where the system knows how. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (fault) {
    // Some shares cannot flush a folder, and say so in these two ways.
    if (!['EINVAL', 'ENOTSUP'].includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
  } finally {
    closeSync(descriptor);
  }
}
