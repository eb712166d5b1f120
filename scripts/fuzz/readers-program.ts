import { openSync, writeSync } from 'node:fs';
import { fuzzReaders } from './fuzz-readers.ts';

// A program of its own: a parser in native code may take it down. It notes which body it is at, and writes the result to stdout.
const [seed = '', count = '0', note = ''] = process.argv.slice(2);
const descriptor = openSync(note, 'w');
const run = fuzzReaders(seed, Number(count), (index) => writeSync(descriptor, String(index).padStart(9), 0));
writeSync(1, JSON.stringify(run));
