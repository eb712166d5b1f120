import { existsSync, lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { OutputFault } from '../output.ts';
import { isLeftover, isLeftoverBeside } from './clear-away.ts';
import { folderOf, isOurs, isReleaseName, placesIn } from './release.ts';
import { linkFault } from './switch-to.ts';

/** What speaks against publishing in this folder: the first reason found. Asked without writing there. */
export const inspectFolder = (dir: string): OutputFault | undefined => faultOfKind(dir) ?? faultOfNames(dir);

function faultOfKind(dir: string): OutputFault | undefined {
  if (!existsSync(dir) || statSync(dir).isDirectory()) return undefined;
  return { zh: `${dir} 是一个文件，不是文件夹。`, en: `${dir} is a file, not a folder.` };
}

/** A folder that holds anything else belongs to somebody else, or was named by mistake. */
function faultOfNames(dir: string): OutputFault | undefined {
  const foreign = foreignIn(dir);
  if (foreign === undefined) return undefined;
  return {
    zh: `${dir} 里有别的东西，不敢在这里发布：${foreign}。请换一个空文件夹，或先把它移走。`,
    en: `${dir} holds something else, so nothing is published there: ${foreign}. Choose an empty folder, or move that away first.`,
  };
}

/** The first thing in a folder, as a path below it, that no publication put there. */
export function foreignIn(dir: string): string | undefined {
  const { releases } = placesIn(dir);
  const beside = namesIn(dir).find((name) => !isOursBeside(dir, name));
  if (beside !== undefined) return beside;
  const inside = namesIn(releases).find((name) => !isOursInside(dir, name));
  return inside && join('releases', inside);
}

function isOursBeside(dir: string, name: string): boolean {
  const path = join(dir, name);
  if (name === 'current' || name === '.current.next') return isOurLink(path);
  if (name === 'releases') return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  // The last is there wherever the folder is a disk of its own.
  return ['.publish.lock', 'lost+found'].includes(name) || isLeftoverBeside(name);
}

function isOursInside(dir: string, name: string): boolean {
  const folder = folderOf(dir, name);
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  // Gone by now: somebody is publishing.
  if (!stats) return true;
  return (isReleaseName(name) || isLeftover(name)) && stats.isDirectory() && isOurs(folder);
}

function isOurLink(path: string): boolean {
  if (lstatSync(path).isSymbolicLink() === false) return false;
  const [releases, name = '', site, ...more] = readlinkSync(path).split(sep);
  return releases === 'releases' && isReleaseName(name) && site === 'site' && more.length === 0;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Why the site of a folder cannot be switched by a link. Only for who holds its lock. */
export function faultOfLinks(dir: string): OutputFault | undefined {
  const code = linkFault(dir);
  if (code === undefined) return undefined;
  return {
    zh: `${resolve(dir)} 所在的磁盘不能用符号链接来换（${code}）。请换一个磁盘，或改用 npm run build -- --out：它用两次改名换上，换的一瞬间网站是空的。`,
    en: `The disk of ${resolve(dir)} cannot switch a symbolic link (${code}). Use another disk, or npm run build -- --out, which switches by two renames with an empty instant between them.`,
  };
}
