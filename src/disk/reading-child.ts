import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Started {
  child: ChildProcess;
  /** Resolves when it can be asked, rejects when it ends before. */
  ready: Promise<ChildProcess>;
}

let ahead: Started | undefined;

/** Starts one before it is known whether anything has to be read: that takes longer than the reading of an article. */
export function startAhead(): void {
  ahead = started();
  hold(ahead.child, false);
  // Told to who asks for it, if anybody does.
  ahead.ready.catch(() => undefined);
}

/** A program that reads entries, ready to be asked. */
export function readingChild(): Promise<ChildProcess> {
  const { child, ready } = ahead ?? started();
  ahead = undefined;
  hold(child, true);
  return ready;
}

/** Whether the program keeps us running; it ends by itself when nobody can ask it any more. */
export function hold(child: ChildProcess, isHeld: boolean): void {
  for (const each of [child, child.channel])
    if (isHeld) each?.ref();
    else each?.unref();
}

function started(): Started {
  const beside = fileURLToPath(new URL('reading-program.ts', import.meta.url));
  const program = existsSync(beside) ? beside : join(process.cwd(), 'src/disk/reading-program.ts');
  const child = fork(program, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    // What the parser says when it dies is for nobody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${program} does not start`);
  });
  return { child, ready: Promise.race([once(child, 'message').then(() => child), ended]) };
}
