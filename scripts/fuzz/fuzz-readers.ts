import { bodyAt } from './nasty-bodies.ts';
import { shrunk } from './shrunk.ts';
import { verdictOf } from './two-readers.ts';

export interface ReadersRun {
  /** How many bodies were read, what became of them, and how many were refused that the other reader takes for text. */
  read: number;
  accepted: number;
  refused: number;
  strict: number;
  /** How many of those refused took the program down that read them, or kept it for ever. */
  fatal: number;
  /** The first body of which the readers see different things, as short as it can be. */
  split?: { index: number; body: string; why: string };
}

export const begun = (): ReadersRun => ({ read: 0, accepted: 0, refused: 0, strict: 0, fatal: 0 });

/**
 * Has generated bodies read by both readers from where a run stands, until they differ or all are read; tells how far it is
 * before each. A body follows from the seed and its number.
 */
export function fuzzReaders(seed: string, count: number, run: ReadersRun, onBody: (run: ReadersRun) => void): void {
  while (run.read < count && !run.split) {
    onBody(run);
    const body = bodyAt(seed, run.read);
    const verdict = verdictOf(body);
    if (verdict.kind === 'accepted') run.accepted++;
    else if (verdict.kind === 'refused') {
      run.refused++;
      if (verdict.strict) run.strict++;
    } else {
      const shortest = shrunk(body, (text) => verdictOf(text).kind === 'split');
      const last = verdictOf(shortest);
      run.split = { index: run.read, body: shortest, why: last.kind === 'split' ? last.why : verdict.why };
    }
    run.read++;
  }
  onBody(run);
}
