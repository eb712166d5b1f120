import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holding, isAlive } from './lock.ts';
import { manifestFile, readManifest } from './manifest.ts';

/** Called after each step of a switch; tests pull the plug in it. */
export type AfterStep = (step: string) => void;

const unwatched: AfterStep = () => undefined;

/** Is offered the old site, and says whether it took it away. */
export type Keep = (site: string) => boolean;

const removed: Keep = () => false;

/** The files that a switch keeps beside the output folder, never inside it: what stands inside is served. */
const beside = (out: string) => {
  const prefix = join(dirname(out), `.${basename(out)}`);
  return {
    next: `${prefix}.next-`,
    last: `${prefix}.last`,
    old: `${prefix}.old-`,
    journal: `${prefix}.journal`,
    lock: `${prefix}.lock`,
  };
};

const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** A new empty folder beside the output folder, on the same file system, so that a rename can put it in place. */
export function stagingFolder(out: string): string {
  const staging = beside(out).next + process.pid;
  remove(staging);
  mkdirSync(staging, { recursive: true });
  return staging;
}

/**
 * Puts a finished staging folder in the place of the output folder: two renames, with a journal while they last.
 * Killed at any moment it leaves the whole old site or the whole new one, if need be after `recover`. The old one is removed
 * unless somebody keeps it.
 */
export async function switchIn(
  staging: string,
  out: string,
  afterStep: AfterStep = unwatched,
  keep: Keep = removed,
): Promise<void> {
  const { last, journal, lock } = beside(out);
  await holding(lock, () => {
    restore(out, unwatched);
    if (existsSync(last)) throw new Error(`${last} is in the way: this tool did not put it there, so move it yourself`);
    afterStep('ready');
    writeFileSync(journal, basename(staging), { flush: true });
    afterStep('journal written');
    if (existsSync(out)) move(out, last);
    afterStep('old site set aside');
    try {
      move(staging, out);
    } catch (fault) {
      restore(out, unwatched);
      throw fault;
    }
    afterStep('new site in place');
    rmSync(journal);
    afterStep('journal removed');
    retire(out, afterStep, keep);
  });
}

/** Restores the last good site if a switch was killed half-way, and clears away what killed builds left behind. */
export async function recover(out: string, afterStep: AfterStep = unwatched): Promise<void> {
  const { last, journal, lock } = beside(out);
  if (![journal, last, lock].some((path) => existsSync(path)) && leftovers(out).length === 0) return;
  await holding(lock, () => {
    restore(out, afterStep);
    for (const folder of leftovers(out)) removeSite(folder);
    afterStep('leftovers removed');
  });
}

/**
 * With a journal and no site, the site set aside is the last good one; on a first build there is none, and the new one is
 * whole. Without a journal a site that stands aside is an old one, for which a new one has come.
 */
function restore(out: string, afterStep: AfterStep): void {
  const { last, journal } = beside(out);
  if (existsSync(journal)) {
    const next = join(dirname(out), readFileSync(journal, 'utf8') || '.');
    if (!existsSync(out)) {
      if (isOurs(last)) move(last, out);
      else if (next !== dirname(out) && existsSync(next)) move(next, out);
    }
    afterStep('site in place');
    rmSync(journal);
    afterStep('journal removed');
  }
  retire(out, afterStep);
}

/** Whether a folder is a site of ours, or the empty folder that we may have been told to build into. */
const isOurs = (folder: string): boolean =>
  isFolder(folder) && (readManifest(folder) !== undefined || readdirSync(folder).length === 0);

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Removes the site that was set aside, under another name: what stands as the last one is whole at every moment. */
function retire(out: string, afterStep: AfterStep, keep: Keep = removed): void {
  const { last, old } = beside(out);
  if (isOurs(last)) {
    const aside = old + process.pid;
    if (isOurs(aside)) removeSite(aside);
    move(last, aside);
    afterStep('old site renamed');
    if (!keep(aside)) removeSite(aside);
  }
  afterStep('old site removed');
}

/** The manifest goes last: killed half-way, what is left can still be told to be ours. */
function removeSite(folder: string): void {
  for (const name of readdirSync(folder)) if (name !== manifestFile) remove(join(folder, name));
  remove(folder);
}

/** Staging folders whose build is dead, and old sites whose removal was killed. */
function leftovers(out: string): string[] {
  const { next, old } = beside(out);
  const parent = dirname(out);
  if (!existsSync(parent)) return [];
  const isLeft = (path: string): boolean => {
    const [, prefix, pid] = /^(.*-)(\d+)$/.exec(path) ?? [];
    return (prefix === next ? isFolder(path) : prefix === old && isOurs(path)) && !isAlive(Number(pid));
  };
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter(isLeft);
}

/** On Windows a virus scanner or a viewer may hold a folder for a moment. */
function move(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (fault) {
      if (process.platform !== 'win32' || attempt === 20) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
