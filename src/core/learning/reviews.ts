import type { LearningRecord } from '../model/learning-record.ts';
import { afterReview, type Memory, type Rating } from './memory.ts';
import { merged } from './merged.ts';

const dayLong = 86_400_000;

/**
 * What of a record's time can be believed now: a clock a little ahead of ours said “now”; one that is days ahead said nothing,
 * and what it stamped counts only when that day has come. A card would else stay away until then.
 */
const believed = <T extends LearningRecord>(records: readonly T[], now: number): T[] =>
  records.filter(({ at }) => at <= now + dayLong).map((record) => ({ ...record, at: Math.min(record.at, now) }));

const isReview = (record: LearningRecord) => record.kind === 'review';

/** The reviews that count now, in the order of their time, whatever the order in which they came. */
const reviewsIn = (records: readonly LearningRecord[], now: number) => believed(merged(records).filter(isReview), now);

/** What is remembered of every card that was ever reviewed. */
export function memories(records: readonly LearningRecord[], now: number): Map<string, Memory> {
  const known = new Map<string, Memory>();
  for (const { card, rating, at } of reviewsIn(records, now))
    known.set(card, afterReview(known.get(card), rating as Rating, at));
  return known;
}

/** How many cards were met for the first time since a moment. */
export function newSince(records: readonly LearningRecord[], since: number, now: number): number {
  const first = new Map<string, number>();
  for (const { card, at } of reviewsIn(records, now)) if (!first.has(card)) first.set(card, at);
  return [...first.values()].filter((at) => at >= since).length;
}

/** What was practised on the days of a device. */
export interface Practice {
  /** Reviews since today began. */
  today: number;
  /** Days in a row with a review, up to today or yesterday: a day that has only begun breaks nothing. */
  days: number;
}

/** `dayOf` names the day of a moment where the device stands, `before` the day before another. */
export function practice(
  records: readonly LearningRecord[],
  now: number,
  { dayOf, before }: { dayOf: (at: number) => string; before: (day: string) => string },
): Practice {
  const all = reviewsIn(records, now).map(({ at }) => dayOf(at));
  const days = new Set(all);
  const today = dayOf(now);
  let day = days.has(today) ? today : before(today);
  let row = 0;
  for (; days.has(day); day = before(day)) row++;
  return { today: all.filter((other) => other === today).length, days: row };
}

/** What was answered wrong last, and whether it was drilled since. */
export interface Missed {
  /** To be shown before all others: not drilled since. */
  first: Set<string>;
  /** Not known since: neither answered right nor known in the drill. By the id of the question. */
  all: Set<string>;
}

/** `cardOf` names the card of a question. */
export function missed(records: readonly LearningRecord[], now: number, cardOf: (question: string) => string): Missed {
  const wrong = new Map<string, number>();
  const tries = believed(
    merged(records).filter((record) => record.kind === 'answer'),
    now,
  );
  for (const { question, right, at } of tries) {
    if (right) wrong.delete(question);
    else wrong.set(question, at);
  }
  const known = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { card, rating, at } of reviewsIn(records, now)) {
    seen.set(card, at);
    if (rating > 1) known.set(card, at);
  }
  const since = (times: ReadonlyMap<string, number>) =>
    new Set([...wrong].filter(([question, at]) => !((times.get(cardOf(question)) ?? -1) >= at)).map(([id]) => id));
  return { first: since(seen), all: since(known) };
}
