import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Words } from './options.ts';

/** How long spoilt content folders are tried in a test run, in seconds. */
const seconds = 120;

/** Begins to try spoilt content folders beside the other tests; the answer waits for the end, and says whether all went well. */
export function startFuzzing(results: string, language: keyof Words): () => Promise<boolean> {
  const said = join(results, 'fuzz.txt');
  const output = openSync(said, 'w');
  const script = join(project, 'scripts/fuzz.ts');
  const child = spawn(process.execPath, [script, 'folders', '--seconds', String(seconds), '--lang', language], {
    stdio: ['ignore', output, output],
  });
  const end = once(child, 'exit');
  return async () => {
    const [code] = await end;
    process.stdout.write(readFileSync(said, 'utf8'));
    return code === 0;
  };
}
