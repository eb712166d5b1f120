import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Everything with which the code under test changes a disk, or asks it to write. */
const changing = [
  ...['mkdirSync', 'mkdtempSync', 'writeFileSync', 'writeSync', 'renameSync', 'linkSync', 'symlinkSync'],
  ...['copyFileSync', 'rmSync', 'rmdirSync', 'fsyncSync'],
] as const;

/** What takes room: on a full disk these fail, and the others do not. */
const growing: readonly string[] = [
  'mkdirSync',
  'mkdtempSync',
  'writeFileSync',
  'writeSync',
  'linkSync',
  'symlinkSync',
  'copyFileSync',
  'fsyncSync',
];

interface Watch {
  /** Told before a step, by its number from 1; may throw in its place. */
  before?: (step: number, name: string) => void;
  /** Told when a step is done. */
  after?: (step: number, name: string) => void;
}

/** Does something while every change of a disk is watched, and says how many there were. */
export async function watched(work: () => unknown, { before, after }: Watch): Promise<number> {
  const disk = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  const real = new Map(changing.map((name) => [name as string, disk[name]]));
  let steps = 0;
  // Steps that a step takes, or that a watcher takes, are not watched again.
  let isInside = false;
  const inside = <T>(task: () => T): T => {
    isInside = true;
    try {
      return task();
    } finally {
      isInside = false;
    }
  };
  for (const [name, step] of real) {
    disk[name] = (...args) => {
      if (isInside) return step?.(...args);
      const number = ++steps;
      before?.(number, name);
      // What has to be on the disk matters after a power cut alone; here it would only cost time.
      const result = name === 'fsyncSync' ? undefined : inside(() => step?.(...args));
      inside(() => after?.(number, name));
      return result;
    };
  }
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const [name, step] of real) if (step) disk[name] = step;
    syncBuiltinESMExports();
  }
  return steps;
}

/** A disk that has no room from one step on, for as many steps that need some. */
export function fullFrom(first: number, times: number): Watch {
  let left = times;
  return {
    before: (step, name) => {
      if (step < first || left === 0 || !growing.includes(name)) return;
      left--;
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' });
    },
  };
}
