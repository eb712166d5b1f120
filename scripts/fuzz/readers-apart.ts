import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begun, type ReadersRun } from './fuzz-readers.ts';

/** How long one body may keep a reader busy, in milliseconds. */
const patience = 20_000;

/**
 * Has generated bodies read by a program that may die of one: as in a build, such a body is refused, and another program
 * reads on.
 */
export async function readersApart(
  seed: string,
  count: number,
  onBody: (done: number, all: number) => void = () => undefined,
): Promise<ReadersRun> {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  const note = join(folder, 'at');
  try {
    let run = begun();
    while (run.read < count && !run.split) {
      const code = await readOn([seed, String(count), note, JSON.stringify(run)], () =>
        onBody(noted(note).read, count),
      );
      run = noted(note);
      if (code === 0) continue;
      run.read++;
      run.refused++;
      run.fatal++;
    }
    return run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  function readOn(args: string[], onTick: () => void): Promise<number | null> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'readers-program.ts'), ...args], {
      stdio: 'ignore',
    });
    let [last, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      onTick();
      const { read } = noted(note);
      if (read !== last) [last, since] = [read, performance.now()];
      else if (performance.now() - since > patience) child.kill('SIGKILL');
    }, 500);
    return new Promise((done) =>
      child.once('close', (code) => {
        clearInterval(watch);
        done(code);
      }),
    );
  }
}

function noted(file: string): ReadersRun {
  try {
    return JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '') as ReadersRun;
  } catch {
    return begun();
  }
}
