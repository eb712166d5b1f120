import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Words } from './options.ts';

/** How long spoilt content folders are tried in a test run, in seconds. */
const seconds = 120;

/** How it ended, and what was said of it. */
export interface Fuzzed {
  passed: boolean;
  said: string;
}

/** Begins to try spoilt content folders beside the other tests; the answer waits for the end. */
export function startFuzzing(results: string, language: keyof Words): () => Promise<Fuzzed> {
  const said = join(results, 'fuzz.txt');
  const output = openSync(said, 'w');
  const script = join(project, 'scripts/fuzz.ts');
  const child = spawn(process.execPath, [script, 'folders', '--seconds', String(seconds), '--lang', language], {
    stdio: ['ignore', output, output],
  });
  const end = once(child, 'exit');
  return async () => {
    const [code, signal] = await end;
    const told = readFileSync(said, 'utf8');
    // Killed from outside, as for want of memory, it had no time to say so.
    return { passed: code === 0, said: signal === null ? told : `${told}${signal}\n` };
  };
}
