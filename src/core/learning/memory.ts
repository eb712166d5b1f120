import { FSRSAlgorithm } from 'ts-fsrs';

/** How well a card was known: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export const ratings: readonly Rating[] = [1, 2, 3, 4];

/** What is remembered of a card after its last review. Moments are milliseconds since 1970. */
export interface Memory {
  /** Days until nine of ten such cards would still be known. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  last: number;
  due: number;
}

const minute = 60_000;
const dayLong = 86_400_000;
/** What was forgotten comes again while it is still warm. */
const soon = 10 * minute;
/** What staff must know by heart is asked once a year at least. */
const longest = 365;

// Without fuzz, so that every device that holds the same reviews has the same days.
const algorithm = new FSRSAlgorithm({ request_retention: 0.9, maximum_interval: longest, enable_fuzz: false });

/** Whole days since the last review; a clock that was put back makes none, one that was years off no more than a year. */
const elapsed = (memory: Memory | undefined, at: number): number =>
  memory ? Math.min(Math.max(Math.floor((at - memory.last) / dayLong), 0), longest) : 0;

const stateAfter = (memory: Memory | undefined, rating: Rating, at: number) =>
  algorithm.next_state(
    memory ? { stability: memory.stability, difficulty: memory.difficulty } : null,
    elapsed(memory, at),
    rating,
  );

/** In how many days a card comes again after each rating; 0 is in ten minutes. Who knew it better waits longer. */
export function daysAfter(memory: Memory | undefined, at: number): Record<Rating, number> {
  const days = (rating: Rating): number =>
    algorithm.next_interval(stateAfter(memory, rating, at).stability, elapsed(memory, at));
  const good = days(3);
  const hard = Math.min(days(2), good);
  const later = (least: number, given: number): number => Math.min(Math.max(least, given), longest);
  const knew = later(hard + 1, good);
  return { 1: 0, 2: hard, 3: knew, 4: later(knew + 1, days(4)) };
}

/** What is remembered of a card after a review. */
export function afterReview(memory: Memory | undefined, rating: Rating, at: number): Memory {
  const days = daysAfter(memory, at)[rating];
  return { ...stateAfter(memory, rating, at), last: at, due: at + (days === 0 ? soon : days * dayLong) };
}
