import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysLater } from '../../../src/core/curriculum/days.ts';
import { questionCard } from '../../../src/core/learning/cards.ts';
import { round } from '../../../src/core/learning/drill.ts';
import { afterReview, daysAfter, type Memory, type Rating, ratings } from '../../../src/core/learning/memory.ts';
import { memories, missed, newSince, practice } from '../../../src/core/learning/reviews.ts';
import type { LearningRecord } from '../../../src/core/model/learning-record.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 9);
const id = fc.string({ unit: fc.constantFrom(...'abcdefghij0123456789'), minLength: 10, maxLength: 14 });
const rating = fc.constantFrom<Rating>(...ratings);
const anyClock = fc.oneof(
  fc.integer({ min: now - 400 * day, max: now }),
  fc.integer({ min: now, max: now + 2000 * day }),
  fc.constantFrom(0, 8.64e15),
);
const review = fc.record({
  kind: fc.constant('review' as const),
  id,
  at: anyClock,
  card: fc.constantFrom('q:a', 'q:b', 'm:c'),
  rating,
});
const reviews = fc.uniqueArray(review, { selector: (each) => each.id, maxLength: 40 });
const shuffledPair = reviews.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
);

describe('what is remembered', () => {
  test('does not depend on the order in which reviews arrive, nor on a review that arrives twice', () => {
    fc.assert(
      fc.property(shuffledPair, ([all, mixed]) => {
        expect(memories([...mixed, ...all.slice(0, 3)], now)).toEqual(memories(all, now));
      }),
    );
  });

  test('is sound whatever the clocks said, and every card comes back within a year', () => {
    fc.assert(
      fc.property(reviews, (all) => {
        for (const { stability, difficulty, last, due } of memories(all, now).values()) {
          expect(Number.isFinite(stability) && stability > 0).toBe(true);
          expect(difficulty >= 1 && difficulty <= 10).toBe(true);
          expect(last).toBeLessThanOrEqual(now);
          expect(due - now).toBeLessThanOrEqual(365 * day);
        }
      }),
    );
  });

  test('waits longer the better a card was known, after any history', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, fc.integer({ min: 0, max: 800 })), { maxLength: 12 }), (history) => {
        let memory: Memory | undefined;
        let at = now;
        for (const [given, days] of history) {
          memory = afterReview(memory, given, at);
          at += days * day;
        }
        const { 1: again, 2: hard, 3: good, 4: easy } = daysAfter(memory, at);
        expect(again).toBe(0);
        expect(hard).toBeGreaterThanOrEqual(1);
        expect(good).toBeGreaterThanOrEqual(hard);
        expect(easy).toBeGreaterThanOrEqual(good);
        expect(easy).toBeLessThanOrEqual(365);
      }),
    );
  });

  test('grows when a card is known each time it comes', () => {
    let memory: Memory | undefined;
    let last = 0;
    for (let turn = 0, at = now; turn < 5; turn++) {
      memory = afterReview(memory, 3, at);
      expect(memory.due - at).toBeGreaterThan(last);
      last = memory.due - at;
      at = memory.due;
    }
  });

  test('a review stamped by a clock years ahead does not send its card away', () => {
    const ahead: LearningRecord = { kind: 'review', id: 'aaaaaaaaaa', at: now + 900 * day, card: 'q:a', rating: 4 };
    expect(memories([ahead], now).size).toBe(0);
    expect(memories([ahead], ahead.at).size).toBe(1);
  });
});

describe('a round', () => {
  const midnight = now + 10 * 3_600_000;
  const memoryDue = (due: number): Memory => ({ stability: 3, difficulty: 5, last: due - 3 * day, due });

  test('shows each card of the deck once: now, in the days to come, or among those not met yet', () => {
    const deck = fc.array(fc.constantFrom('q:a', 'q:b', 'm:c', 'q:d', 'q:e'), { maxLength: 8 });
    fc.assert(
      fc.property(deck, reviews, fc.integer({ min: -3, max: 6 }), (cards, all, room) => {
        const known = memories(all, now);
        const { cards: shown, waiting } = round(cards, { memories: known, first: new Set(), room }, { now, midnight });
        const later = [...new Set(cards)].filter((card) => (known.get(card)?.due ?? 0) >= midnight);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length + waiting + later.length).toBe(new Set(cards).size);
      }),
    );
  });

  test('puts what was answered wrong first, then the longest overdue, then new ones, and what was just forgotten last', () => {
    const known = new Map([
      ['late', memoryDue(now - 5 * day)],
      ['due', memoryDue(now - 1)],
      ['warm', memoryDue(now + 60_000)],
      ['later', memoryDue(now + 3 * day)],
    ]);
    const deck = ['new 1', 'later', 'warm', 'due', 'late', 'wrong', 'new 2', 'new 3'];
    const made = round(deck, { memories: known, first: new Set(['wrong']), room: 2 }, { now, midnight });
    expect(made.cards).toEqual(['wrong', 'late', 'due', 'new 1', 'new 2', 'warm']);
    expect(made).toMatchObject({ due: 4, fresh: 2, waiting: 1, next: { at: now + 3 * day, count: 1 } });
  });
});

describe('answers that were wrong', () => {
  const answer = (at: number, right: boolean): LearningRecord => ({
    kind: 'answer',
    id: `answer${at}`.padEnd(10, '0'),
    at,
    key: 'etiquette/bow',
    question: 'a',
    answer: 1,
    right,
    where: 'check',
  });
  const drilled = (at: number, given: number): LearningRecord => ({
    kind: 'review',
    id: `review${at}`.padEnd(10, '0'),
    at,
    card: 'q:a',
    rating: given,
  });

  test.each<[string, LearningRecord[], boolean, boolean]>([
    ['come first', [answer(1, false)], true, true],
    ['are forgiven when answered right later', [answer(1, false), answer(2, true)], false, false],
    ['count when they come after a right one', [answer(1, true), answer(2, false)], true, true],
    [
      'wait for their day once drilled, but stay missed while forgotten',
      [answer(1, false), drilled(2, 1)],
      false,
      true,
    ],
    ['are no longer missed when known in the drill', [answer(1, false), drilled(2, 3)], false, false],
    ['come first again when they follow a review', [drilled(1, 4), answer(2, false)], true, true],
  ])('%s', (_, records, first, all) => {
    const found = missed(records, now, questionCard);
    expect([found.first.has('a'), found.all.has('a')]).toEqual([first, all]);
  });
});

describe('practice', () => {
  const clock = { dayOf: (at: number) => dayOf(new Date(at)), before: (of: string) => daysLater(of, -1) };
  const on = (...daysAgo: number[]): LearningRecord[] =>
    daysAgo.map((ago, index) => ({
      kind: 'review',
      id: `${index}`.padEnd(10, 'x'),
      at: now - ago * day,
      card: `q:${index}`,
      rating: 3,
    }));

  test.each([
    ['a row of days up to today', [0, 1, 2], 3, 1],
    ['a row up to yesterday: today has only begun', [1, 2], 2, 0],
    ['nothing after a day that was missed', [2, 3], 0, 0],
    ['two on one day are one day', [0, 0], 1, 2],
  ])('%s', (_, daysAgo, days, today) => expect(practice(on(...daysAgo), now, clock)).toEqual({ days, today }));

  test('new cards are those whose first review lies after the day began', () => {
    const again: LearningRecord = { kind: 'review', id: 'zzzzzzzzzz', at: now, card: 'q:0', rating: 3 };
    expect(newSince([...on(2, 0), again], now - 3_600_000, now)).toBe(1);
  });
});
