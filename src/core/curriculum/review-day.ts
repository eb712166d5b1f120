import type { Day } from '../model/fields.ts';
import type { Entry } from '../model/library.ts';
import type { Site } from '../model/site.ts';

/** The same day some months later, or the last day of that month where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** By which day an entry is to be reviewed: `reviewBy`, else `updated` and the months that the site allows. */
export const reviewDay = (entry: Entry, site: Pick<Site, 'reviewMonths'>): Day | undefined =>
  entry.data.reviewBy ?? (entry.data.updated ? monthsLater(entry.data.updated, site.reviewMonths) : undefined);
