import type { Day } from '../model/fields.ts';

/** The day of a moment, where this machine stands. */
export const dayOf = (moment: Date): Day =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/**
 * The day of a build. `epoch` is what SOURCE_DATE_EPOCH says (reproducible-builds.org): seconds since 1970, which name a day in
 * UTC, the same on every machine. Undefined when it is said and is no number of seconds.
 */
export function buildDay(epoch: string | undefined, now: Date): Day | undefined {
  if (epoch === undefined || epoch === '') return dayOf(now);
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : undefined;
}

/** How many days it is from one day to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day some days after another. */
export const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day some months later, or the last day of that month where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
