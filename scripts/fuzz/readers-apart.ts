import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadersRun } from './fuzz-readers.ts';
import { bodyAt } from './nasty-bodies.ts';

/** How long one body may keep a reader busy, in milliseconds. */
const patience = 20_000;

/** The end of a run: what was found, or the body at which a reader died or went on for ever. */
export type ReadersEnd = ReadersRun | { index: number; body: string; why: 'died' | 'hung' };

/** Has generated bodies read by a process that may die of it. */
export async function readersApart(
  seed: string,
  count: number,
  onBody: (done: number, all: number) => void = () => undefined,
): Promise<ReadersEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  const note = join(folder, 'at');
  const program = join(import.meta.dirname, 'readers-program.ts');
  const child = spawn(process.execPath, [program, seed, String(count), note], { stdio: ['ignore', 'pipe', 'ignore'] });
  let [said, last, since, isHung] = ['', -1, performance.now(), false];
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const watch = setInterval(() => {
    const index = indexIn(note);
    if (index !== last) [last, since] = [index, performance.now()];
    onBody(Math.max(0, index), count);
    isHung ||= index >= 0 && performance.now() - since > patience;
    if (isHung) child.kill('SIGKILL');
  }, 500);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  const index = indexIn(note);
  rmSync(folder, { recursive: true, force: true });
  return code === 0
    ? (JSON.parse(said) as ReadersRun)
    : { index, body: bodyAt(seed, index), why: isHung ? 'hung' : 'died' };
}

function indexIn(note: string): number {
  try {
    return Number(readFileSync(note, 'utf8'));
  } catch {
    return -1;
  }
}
