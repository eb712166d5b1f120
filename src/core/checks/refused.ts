import { keyOf } from '../model/key.ts';
import type { Fault } from '../model/problem.ts';
import type { Reading } from './read-entry.ts';

/** The reading of a file that could not be read. */
export const refused = (file: string, faults: Fault[]): Reading => ({
  file,
  key: keyOf(file),
  nodes: [],
  places: {},
  faults,
});
