import { readFile } from '../core/checks/read-file.ts';
import type { Asked, Told } from './reading-apart.ts';
import { written } from './reading-lines.ts';

// A program of its own: it reads one entry after another, and may die of one. See reading-apart.ts.
const answer = ({ file, bytes, digest }: Asked): Told => {
  try {
    return written(readFile(file, bytes, digest));
  } catch (error) {
    return { threw: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};
process.on('message', (asked: Asked) => process.send?.(answer(asked)));
process.send?.('ready');
