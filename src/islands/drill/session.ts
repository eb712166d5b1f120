import { dayOf, daysLater } from '../../core/curriculum/days.ts';
import { questionCard } from '../../core/learning/cards.ts';
import {
  type DrillIndex,
  deckCards,
  deckName,
  deckNamed,
  keysOnPaths,
  type Learnt,
  presentArticle,
} from '../../core/learning/deck-cards.ts';
import { type Round, round } from '../../core/learning/drill.ts';
import type { Memory } from '../../core/learning/memory.ts';
import { readings } from '../../core/learning/reads.ts';
import { memories, missed, newSince, type Practice, practice } from '../../core/learning/reviews.ts';
import type { LearningRecord } from '../../core/model/learning-record.ts';

/** New cards that a day takes. */
export const newPerDay = 10;

/** Where somebody is with a deck, now. */
export interface Now {
  round: Round;
  deck: readonly string[];
  memories: ReadonlyMap<string, Memory>;
  first: ReadonlySet<string>;
  practice: Practice;
}

const days = (now: number): { start: number; midnight: number } => {
  const date = new Date(now);
  const at = (later: number): number => new Date(date.getFullYear(), date.getMonth(), date.getDate() + later).getTime();
  return { start: at(0), midnight: at(1) };
};

const learntOf = (index: DrillIndex, records: readonly LearningRecord[], wrong: ReadonlySet<string>): Learnt => ({
  read: new Set(readings(records, presentArticle(index)).keys()),
  mine: keysOnPaths(index, records),
  wrong,
});

/** Everything that the page shows, from what was recorded; `extra` new cards were asked for beyond those of the day. */
export function nowOn(
  name: string,
  index: DrillIndex,
  { records, now, extra }: { records: readonly LearningRecord[]; now: number; extra: number },
): Now {
  const { start, midnight } = days(now);
  const wrong = missed(records, now, questionCard);
  const deck = deckCards(index, name, learntOf(index, records, wrong.all));
  const known = memories(records, now);
  const first = new Set([...wrong.first].map(questionCard));
  const room = newPerDay + extra - newSince(records, start, now);
  return {
    deck,
    memories: known,
    first,
    round: round(deck, { memories: known, first, room }, { now, midnight }),
    practice: practice(records, now, {
      dayOf: (at) => dayOf(new Date(at)),
      before: (day) => daysLater(day, -1),
    }),
  };
}

/** The deck to begin with: that of the address, else the first that holds anything. */
export function firstDeck(asked: string | null, index: DrillIndex, records: readonly LearningRecord[]): string {
  if (asked !== null) {
    const deck = deckNamed(index, asked);
    return deck ? deckName(deck) : asked;
  }
  const wrong = missed(records, Date.now(), questionCard).all;
  const learnt = learntOf(index, records, wrong);
  return ['read', 'mine', 'terms'].find((name) => deckCards(index, name, learnt).length > 0) ?? 'all';
}
