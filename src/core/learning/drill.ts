import type { Memory } from './memory.ts';

/** What is left to practise today. */
export interface Round {
  /** In the order in which they are shown. */
  cards: string[];
  due: number;
  fresh: number;
  /** Never shown yet, beyond what a day takes. */
  waiting: number;
  /** When the next ones come after today, and how many are due by the end of that day; undefined where none is known. */
  next: { at: number; count: number } | undefined;
}

export interface Moment {
  now: number;
  /** When the day of the device ends. */
  midnight: number;
}

export interface Standing {
  memories: ReadonlyMap<string, Memory>;
  /** Cards of questions answered wrong and not drilled since. */
  first: ReadonlySet<string>;
  /** How many new cards today still takes. */
  room: number;
}

const dayLong = 86_400_000;

/**
 * The cards of a deck for today: what was answered wrong, then what is due, the longest overdue first, then new ones as far as
 * the day takes them. What was forgotten a moment ago waits at the end, so that it is not the same card twice while there are others.
 */
export function round(deck: readonly string[], standing: Standing, { now, midnight }: Moment): Round {
  const { memories, first, room } = standing;
  const cards = [...new Set(deck)];
  const known = cards.flatMap((card) => {
    const memory = memories.get(card);
    return memory && !first.has(card) ? [{ card, due: memory.due }] : [];
  });
  const byDue = [...known].sort((a, b) => a.due - b.due);
  const due = byDue.filter((each) => each.due < midnight);
  const later = byDue.filter((each) => each.due >= midnight);
  const unseen = cards.filter((card) => !memories.has(card) && !first.has(card));
  const fresh = unseen.slice(0, Math.max(0, room));
  const wrong = cards.filter((card) => first.has(card));
  const isWarm = (each: { due: number }): boolean => each.due > now;
  const nextAt = later[0]?.due;
  // Days of the same length as today are near enough to say how many come then.
  const nextEnd = nextAt === undefined ? 0 : midnight + (Math.floor((nextAt - midnight) / dayLong) + 1) * dayLong;
  return {
    cards: [
      ...wrong,
      ...due.filter((each) => !isWarm(each)).map(({ card }) => card),
      ...fresh,
      ...due.filter(isWarm).map(({ card }) => card),
    ],
    due: wrong.length + due.length,
    fresh: fresh.length,
    waiting: unseen.length - fresh.length,
    next: nextAt === undefined ? undefined : { at: nextAt, count: later.filter(({ due }) => due < nextEnd).length },
  };
}
