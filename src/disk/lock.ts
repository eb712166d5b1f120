import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';

/** After this long a lock of another machine, or one that was never filled in, counts as left behind. */
const stale = { elsewhere: 3_600_000, empty: 10_000 };

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The lock was held all the time that we were willing to wait. */
export class Held extends Error {
  /** The process and its machine, as far as the lock tells. */
  readonly pid: string | undefined;
  readonly host: string | undefined;

  constructor(lock: string) {
    super(`${lock} is held by another process`);
    [this.pid, this.host] = ownerOf(lock)?.split(' ') ?? [];
  }
}

interface Waiting {
  /** In milliseconds. */
  patience?: number;
  /** Told once, when the wait has become so long that a person wonders. */
  onWait?: () => void;
}

/** A wait as long as this one, in milliseconds, is said. */
const noticeable = 2000;

/** Does the work while no other process holds the same lock file; waits for it, a minute unless told otherwise. */
export async function holding<T>(
  lock: string,
  work: () => T | Promise<T>,
  { patience = 60_000, onWait }: Waiting = {},
): Promise<T> {
  const began = Date.now();
  let isSaid = false;
  while (!acquired(lock)) {
    const waited = Date.now() - began;
    if (waited > patience) throw new Held(lock);
    if (waited > noticeable && !isSaid) {
      isSaid = true;
      onWait?.();
    }
    await setTimeout(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquired(lock: string): boolean {
  try {
    fill(openSync(lock, 'wx'), lock);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    clearIfStale(lock);
    return false;
  }
}

/** A lock that a full disk left empty would be taken for another's. */
function fill(file: number, lock: string): void {
  try {
    writeSync(file, `${process.pid} ${hostname()}`);
  } catch (fault) {
    rmSync(lock, { force: true });
    throw fault;
  } finally {
    closeSync(file);
  }
}

function clearIfStale(lock: string): void {
  const owner = ownerOf(lock);
  if (owner === undefined || !isStale(lock, owner)) return;
  // Moved away before it is removed: between our look and now, another process may have put its own lock there.
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, lock);
  } catch {
    // Another process was quicker; the next round sees its lock.
  }
  rmSync(aside, { force: true });
}

function isStale(lock: string, owner: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  const [pid = '', host] = owner.split(' ');
  if (pid === '') return age > stale.empty;
  if (host !== hostname()) return age > stale.elsewhere;
  // Our own number on a lock that we do not hold: a container was killed, and counts again from the same number.
  return Number(pid) === process.pid || !isAlive(Number(pid));
}

function ownerOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
