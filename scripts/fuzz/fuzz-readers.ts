import { bodyAt } from './nasty-bodies.ts';
import { shrunk } from './shrunk.ts';
import { verdictOf } from './two-readers.ts';

export interface ReadersRun {
  /** How many bodies were read, what became of them, and how many were refused that the other reader takes for text. */
  read: number;
  accepted: number;
  refused: number;
  strict: number;
  /** The first body of which the readers see different things, as short as it can be. */
  split?: { index: number; body: string; why: string };
}

/** Has generated bodies read by both readers, until they differ or all are read. A body follows from the seed and its number. */
export function fuzzReaders(seed: string, count: number, onBody?: (index: number) => void): ReadersRun {
  const run: ReadersRun = { read: 0, accepted: 0, refused: 0, strict: 0 };
  for (let index = 0; index < count; index++) {
    onBody?.(index);
    const body = bodyAt(seed, index);
    const verdict = verdictOf(body);
    run.read++;
    if (verdict.kind === 'accepted') run.accepted++;
    else if (verdict.kind === 'refused') {
      run.refused++;
      if (verdict.strict) run.strict++;
    } else {
      const shortest = shrunk(body, (text) => verdictOf(text).kind === 'split');
      const last = verdictOf(shortest);
      return { ...run, split: { index, body: shortest, why: last.kind === 'split' ? last.why : verdict.why } };
    }
  }
  return run;
}
