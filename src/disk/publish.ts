import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holding, isAlive } from './lock.ts';

/** Called after each step of a switch; tests pull the plug in it. */
export type AfterStep = (step: string) => void;

const unwatched: AfterStep = () => undefined;

/** The files that a switch keeps beside the output folder, never inside it: what stands inside is served. */
const beside = (out: string) => {
  const prefix = join(dirname(out), `.${basename(out)}`);
  return { next: `${prefix}.next-`, last: `${prefix}.last`, journal: `${prefix}.journal`, lock: `${prefix}.lock` };
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
 * Killed at any moment it leaves the whole old site or the whole new one, if need be after `recover`.
 */
export async function publish(staging: string, out: string, afterStep: AfterStep = unwatched): Promise<void> {
  const { last, journal, lock } = beside(out);
  await holding(lock, () => {
    restore(out, unwatched);
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
    remove(last);
    afterStep('old site removed');
  });
}

/** Restores the last good site if a switch was killed half-way, and clears away what killed builds left behind. */
export async function recover(out: string, afterStep: AfterStep = unwatched): Promise<void> {
  const { last, journal, lock } = beside(out);
  if (![journal, last, lock].some((path) => existsSync(path)) && leftovers(out).length === 0) return;
  await holding(lock, () => {
    restore(out, afterStep);
    for (const folder of leftovers(out)) remove(folder);
    afterStep('leftovers removed');
  });
}

/**
 * With a journal and no site, the site set aside is the last good one; on a first build there is none, and the new one is
 * whole. Without a journal whatever was set aside is rubbish, perhaps half removed.
 */
function restore(out: string, afterStep: AfterStep): void {
  const { last, journal } = beside(out);
  if (existsSync(journal)) {
    const next = join(dirname(out), readFileSync(journal, 'utf8') || '.');
    if (!existsSync(out)) {
      if (existsSync(last)) move(last, out);
      else if (next !== dirname(out) && existsSync(next)) move(next, out);
    }
    afterStep('site in place');
    rmSync(journal);
    afterStep('journal removed');
  }
  remove(last);
  afterStep('old site removed');
}

/** Staging folders whose build is dead. */
function leftovers(out: string): string[] {
  const { next } = beside(out);
  const parent = dirname(out);
  if (!existsSync(parent)) return [];
  const own = readdirSync(parent).filter((name) => name.startsWith(basename(next)));
  const pidOf = (name: string): number => Number(name.slice(basename(next).length));
  return own.filter((name) => pidOf(name) > 0 && !isAlive(pidOf(name))).map((name) => join(parent, name));
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
