import { daysLater } from '../curriculum/days.ts';
import type { Day } from '../model/fields.ts';

/** How fast a path is read: on which days of the week from which day on, and how much on each. */
export interface Pace {
  start: Day;
  /** 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[];
  by: 'articles' | 'minutes';
  /** So many articles or minutes on a day; a single article that takes longer has a day of its own. */
  amount: number;
  /** Days on which nothing is read, such as holidays. */
  skip: readonly Day[];
}

/** A step to be dated: how long it takes, and its day where somebody set one by hand. */
export interface Paced {
  minutes: number;
  day?: Day | undefined;
}

/** Nobody plans further ahead; days that are all left out come to an end here. */
const furthest = 3660;

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The first day on which something is read, from a day on. */
function readingDay(from: Day, { weekdays, skip }: Pace): Day | undefined {
  for (let n = 0; n < furthest; n++) {
    const day = daysLater(from, n);
    if (weekdays.includes(weekdayOf(day)) && !skip.includes(day)) return day;
  }
  return undefined;
}

/**
 * The days by which the steps are read, in their order; none where the pace knows no day. A day set by hand stays; what
 * follows it comes on that day or later, as far as the amount of the day allows.
 */
export function dueDays(steps: readonly Paced[], pace: Pace): (Day | undefined)[] {
  const amount = Math.max(1, pace.amount);
  let today = readingDay(pace.start, pace);
  let used = 0;
  const next = (day: Day): void => {
    today = readingDay(day, pace);
    used = 0;
  };
  return steps.map((step) => {
    const size = pace.by === 'articles' ? 1 : step.minutes;
    if (step.day !== undefined) {
      if (today !== undefined && step.day > today) next(step.day);
      if (step.day === today) used += size;
      return step.day;
    }
    if (today !== undefined && used > 0 && used + size > amount) next(daysLater(today, 1));
    used += size;
    return today;
  });
}
