import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archived } from '../core/offline/archive.ts';
import { rootsText } from '../core/offline/request-kind.ts';
import { filesIn } from './built-links.ts';
import { searchFolder } from './search/write-search.ts';

/** The worker of a built site, and the one that clears up where a site is no longer read offline. */
export const workerFile = 'sw.js';
export const offWorkerFile = 'sw-off.js';

/** What the worker says until it learns the roots of the site. */
const placeholder = 'names-of-the-roots';

/**
 * The last step of a build: leaves one worker. For a site that may be read offline it knows the roots of the site, and beside it stand
 * what the build is called and its search as one file. Devices that were here before ask for the worker where the site is
 * no longer read offline, too: theirs goes and takes what it kept along.
 */
export function writeOffline(folder: string, isOn: boolean): void {
  const worker = join(folder, workerFile);
  if (isOn) rmSync(join(folder, offWorkerFile));
  else renameSync(join(folder, offWorkerFile), worker);
  if (!isOn) return;
  const search = writeArchive(folder);
  const files = filesIn(folder);
  const code = readFileSync(worker, 'utf8');
  if (!code.includes(placeholder)) throw new Error(`${worker} names no roots`);
  writeFileSync(worker, code.replace(placeholder, rootsText(files)));
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ version: digestOf(folder, files), ...search }));
}

/** The whole search as one file, beside its many: a device keeps all of it or nothing. */
function writeArchive(folder: string): { search?: { name: string; bytes: number } } {
  const root = join(folder, searchFolder);
  const name = existsSync(root)
    ? readdirSync(root, { withFileTypes: true }).find((found) => found.isDirectory())?.name
    : undefined;
  if (name === undefined) return {};
  const files = [...filesIn(root)].sort().map((file) => `${searchFolder}/${file}`);
  const parts = archived(['search-api.js', ...files].map((file) => [file, readFileSync(join(folder, file))]));
  const archive = join(folder, 'offline', `search-${name}.bin`);
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, Buffer.concat(parts));
  return { search: { name, bytes: parts.reduce((sum, { length }) => sum + length, 0) } };
}

/** What this build is called: the same for the same files. */
function digestOf(folder: string, files: ReadonlySet<string>): string {
  const digest = createHash('sha256');
  for (const file of [...files].sort()) digest.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return digest.digest('hex').slice(0, 12);
}
