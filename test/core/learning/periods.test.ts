import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '../../../src/core/curriculum/days.ts';
import { dutiesAt, dutyOf, fullness, Ticks } from '../../../src/core/learning/duties.ts';
import { dutyId } from '../../../src/core/learning/duty-id.ts';
import { standing } from '../../../src/core/learning/merged.ts';
import { daysOf, lastPeriods, lastWeeks, periodOf, untilTomorrow } from '../../../src/core/learning/periods.ts';
import { LearningRecord } from '../../../src/core/model/learning-record.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => daysLater('1999-12-20', days));

describe('a period', () => {
  test.each([
    ['2026-11-22', '2026-W47', '2026-11'],
    ['2026-11-23', '2026-W48', '2026-11'],
    ['2026-12-31', '2026-W53', '2026-12'],
    ['2027-01-03', '2026-W53', '2027-01'],
    ['2027-01-04', '2027-W01', '2027-01'],
    ['2024-12-30', '2025-W01', '2024-12'],
    ['2016-01-01', '2015-W53', '2016-01'],
  ])('of %s is the week %s and the month %s', (date, week, month) => {
    expect([periodOf('day', date), periodOf('week', date), periodOf('month', date)]).toEqual([date, week, month]);
  });

  test('holds its own first and last day, and no other', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('day' as const, 'week' as const, 'month' as const), (date, every) => {
        const { first, last } = daysOf(every, date);
        expect(first <= date && date <= last).toBe(true);
        expect([first, last].map((each) => periodOf(every, each))).toEqual([
          periodOf(every, date),
          periodOf(every, date),
        ]);
        expect(periodOf(every, daysLater(first, -1))).not.toBe(periodOf(every, date));
        expect(periodOf(every, daysLater(last, 1))).not.toBe(periodOf(every, date));
      }),
    );
  });

  test('comes after the one before', () => {
    expect(lastPeriods('month', '2026-03-31', 3)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(lastPeriods('week', '2026-11-22', 2)).toEqual(['2026-11-09', '2026-11-16']);
    expect(lastWeeks('2026-11-22', 1)[0]).toEqual(
      ['16', '17', '18', '19', '20', '21', '22'].map((date) => `2026-11-${date}`),
    );
  });

  test('ends at midnight of the device', () => {
    expect(untilTomorrow(new Date(2026, 10, 22, 23, 59, 59))).toBe(1000);
  });
});

describe('duties', () => {
  const duties = [dutyOf('看公告'), dutyOf({ title: '看日报', roles: ['team-leader'] })];
  const [first, second] = duties;
  const tick = (id: string, duty: string, period: string): LearningRecord =>
    LearningRecord.parse({ id, at: 1, kind: 'tick', key: 'routines/daily', duty, period });

  test('are known by their words', () => {
    expect(dutyId('看公告 ')).toBe(first?.id);
    expect(first?.id).not.toBe(second?.id);
  });

  test('are those of a post', () => {
    expect(dutiesAt('', duties)).toHaveLength(2);
    expect(dutiesAt('counter', duties)).toEqual([first]);
    expect(dutiesAt('team-leader', duties)).toHaveLength(2);
  });

  test('are done once, however often ticked, until all ticks are taken back', () => {
    const id = first?.id ?? '';
    const all = [
      tick('aaaaaaaaaa', id, '2026-11-22'),
      tick('bbbbbbbbbb', id, '2026-11-22'),
      tick('cccccccccc', id, '2026-11-21'),
    ];
    const ticks = new Ticks(standing(all), ['routines/daily']);
    expect(ticks.done('2026-11-22', duties)).toBe(1);
    expect(ticks.periods.map(([period]) => period)).toEqual(['2026-11-21', '2026-11-22']);
    const back: LearningRecord = { id: 'dddddddddd', at: 2, kind: 'withdrawn', of: ticks.of('2026-11-22', id) };
    const after = new Ticks(standing([...all, back]), ['routines/daily']);
    expect([after.isDone('2026-11-22', id), after.isDone('2026-11-21', id)]).toEqual([false, true]);
    expect(new Ticks(all, ['routines/weekly']).periods).toEqual([]);
  });

  test.each([
    [0, 3, 'none'],
    [1, 3, 'part'],
    [3, 3, 'all'],
    [0, 0, 'none'],
  ])('%i of %i is %s', (done, all, expected) => {
    expect(fullness(done, all)).toBe(expected);
  });
});
