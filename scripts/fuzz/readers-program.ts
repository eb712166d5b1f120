import { openSync, writeSync } from 'node:fs';
import { fuzzReaders, type ReadersRun } from './fuzz-readers.ts';

// A program of its own: a parser in native code may take it down. It notes how far it is in a file, before each body.
const [seed = '', count = '0', file = '', from = '{}'] = process.argv.slice(2);
const descriptor = openSync(file, 'w');
const note = (run: ReadersRun): void => {
  // The lines only grow, so that none is left standing behind a shorter one.
  writeSync(descriptor, `${JSON.stringify(run)}\n`, 0);
};
fuzzReaders(seed, Number(count), JSON.parse(from) as ReadersRun, note);
