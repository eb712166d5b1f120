import { daysBetween, daysLater, monthsLater } from '../curriculum/days.ts';
import type { Day } from '../model/fields.ts';
import type { Routine } from '../model/routine.ts';

export type Rhythm = Routine['every'];

/** Monday is 0. */
const weekday = (day: Day): number => (new Date(day).getUTCDay() + 6) % 7;

/** A week of ISO 8601 with its own year: 2026-W53 holds the first days of 2027. */
function weekOf(day: Day): string {
  // The week belongs to the year of its Thursday.
  const thursday = daysLater(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The day, week or month that a calendar day is in, as records name it: `2026-11-22`, `2026-W47`, `2026-11`. */
export function periodOf(every: Rhythm, day: Day): string {
  if (every === 'day') return day;
  return every === 'week' ? weekOf(day) : day.slice(0, 7);
}

/** The first day of the period that a day is in. */
function firstDay(every: Rhythm, day: Day): Day {
  if (every === 'day') return day;
  return every === 'week' ? daysLater(day, -weekday(day)) : `${day.slice(0, 7)}-01`;
}

/** First and last day of the period that a day is in. */
export function daysOf(every: Rhythm, day: Day): { first: Day; last: Day } {
  const first = firstDay(every, day);
  if (every === 'day') return { first, last: first };
  return { first, last: every === 'week' ? daysLater(first, 6) : daysLater(monthsLater(first, 1), -1) };
}

/** The first days of the last periods, oldest first; the last one is that of `day`. */
export function lastPeriods(every: Rhythm, day: Day, count: number): Day[] {
  const now = firstDay(every, day);
  return Array.from({ length: count }, (_, index) => {
    const back = index - count + 1;
    return every === 'month' ? monthsLater(now, back) : daysLater(now, every === 'week' ? back * 7 : back);
  });
}

/** The days of the last weeks, a week in each row from Monday on; the last row is the week of `day`. */
export const lastWeeks = (day: Day, count: number): Day[][] =>
  lastPeriods('week', day, count).map((monday) => Array.from({ length: 7 }, (_, index) => daysLater(monday, index)));

/** Milliseconds until the device's calendar turns to another day. */
export const untilTomorrow = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
