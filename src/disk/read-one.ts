import { readFileSync, writeSync } from 'node:fs';
import { readEntry } from '../core/checks/read-entry.ts';

// A program of its own: reads one entry from stdin and writes its reading to stdout. See reading-apart.ts.
const [file = '', digest = ''] = process.argv.slice(2);
const reading = Buffer.from(JSON.stringify(readEntry(file, readFileSync(0, 'utf8'), digest)));
for (let written = 0; written < reading.length; ) written += writeSync(1, reading, written);
