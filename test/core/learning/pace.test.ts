import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '../../../src/core/curriculum/days.ts';
import { dueDays, type Pace, weekdayOf } from '../../../src/core/learning/pace.ts';

const workdays: Pace = { start: '2026-11-26', weekdays: [1, 2, 3, 4, 5], by: 'articles', amount: 1, skip: [] };
const steps = (...minutes: number[]) => minutes.map((each) => ({ minutes: each }));

describe('articles are spread over the days on which something is read', () => {
  test.each<[string, Pace, number[], string[]]>([
    ['one a workday, over a weekend', workdays, [5, 5, 5], ['2026-11-26', '2026-11-27', '2026-11-30']],
    ['two a workday', { ...workdays, amount: 2 }, [5, 5, 5], ['2026-11-26', '2026-11-26', '2026-11-27']],
    [
      'from a Sunday on, on Mondays',
      { ...workdays, start: '2026-11-29', weekdays: [1] },
      [5, 5],
      ['2026-11-30', '2026-12-07'],
    ],
    [
      'leaving out a holiday',
      { ...workdays, skip: ['2026-11-27', '2026-11-30'] },
      [5, 5],
      ['2026-11-26', '2026-12-01'],
    ],
    [
      'ten minutes a day',
      { ...workdays, by: 'minutes', amount: 10 },
      [5, 4, 3, 20, 1],
      ['2026-11-26', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'],
    ],
    [
      'over the end of a leap year’s February',
      { ...workdays, start: '2028-02-28', weekdays: [1, 2, 3, 4, 5, 6, 7] },
      [1, 1, 1],
      ['2028-02-28', '2028-02-29', '2028-03-01'],
    ],
  ])('%s', (_, pace, minutes, days) => {
    expect(dueDays(steps(...minutes), pace)).toEqual(days);
  });

  test('a day set by hand stays, and what follows does not come before it', () => {
    const dated = [
      { minutes: 1 },
      { minutes: 1, day: '2026-12-01' },
      { minutes: 1 },
      { minutes: 1, day: '2026-11-20' },
      { minutes: 1 },
    ];
    expect(dueDays(dated, workdays)).toEqual(['2026-11-26', '2026-12-01', '2026-12-02', '2026-11-20', '2026-12-03']);
  });

  test('where no day is left nothing is dated', () => {
    expect(dueDays(steps(1, 1), { ...workdays, weekdays: [] })).toEqual([undefined, undefined]);
  });

  test('no day is before the first, on another weekday, skipped, overfull or out of order', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => daysLater('2026-11-01', days));
    const pace = fc.record({
      start: day,
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      by: fc.constantFrom('articles', 'minutes'),
      amount: fc.integer({ min: 1, max: 30 }),
      skip: fc.array(day, { maxLength: 10 }),
    });
    fc.assert(
      fc.property(
        pace,
        fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 40 }) }), { maxLength: 30 }),
        (pace, steps) => {
          const days = dueDays(steps, pace).map((day) => day ?? '');
          expect([...days].sort()).toEqual(days);
          for (const day of days) {
            expect(day >= pace.start && pace.weekdays.includes(weekdayOf(day)) && !pace.skip.includes(day)).toBe(true);
            const sizes = steps
              .filter((_, n) => days[n] === day)
              .map(({ minutes }) => (pace.by === 'minutes' ? minutes : 1));
            expect(sizes.length === 1 || sizes.reduce((a, b) => a + b, 0) <= pace.amount).toBe(true);
          }
        },
      ),
    );
  });
});
