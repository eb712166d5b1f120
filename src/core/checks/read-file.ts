import type { Fault } from '../model/problem.ts';
import { isError } from './is-error.ts';
import { type Reading, readEntry } from './read-entry.ts';
import { refused } from './refused.ts';
import { sourceText } from './source-text.ts';

/** Reads an article or a data file from its bytes. `digest` names its body in the cache. */
export function readFile(file: string, bytes: Uint8Array, digest: string): Reading {
  const { text, faults } = sourceText(file, bytes);
  return text === undefined ? refused(file, faults) : withFaults(readEntry(file, text, digest), faults);
}

/** With the faults of its bytes; an entry that has an error there does not stand, however well it reads. */
function withFaults({ entry, ...reading }: Reading, faults: readonly Fault[]): Reading {
  const stands = entry !== undefined && !faults.some(isError);
  // A hidden character that was seen in the source is met again in what the source says.
  const said = new Set(faults.map(({ rule }) => rule));
  const others = reading.faults.filter(({ rule }) => !said.has(rule));
  return { ...reading, ...(stands ? { entry } : {}), faults: [...faults, ...others] };
}
