import type { Day } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import { daysBetween } from './days.ts';
import { reviewDay } from './review-day.ts';

export interface ReviewDue {
  entry: Entry;
  /** The last day on which it should have been reviewed. */
  day: Day;
  /** How many days ago that was. */
  days: number;
}

/** Entries whose review day has passed on `today`, the longest overdue first. On the day itself there is still time. */
export const reviewsDue = (library: Library, today: Day): ReviewDue[] =>
  [...library.entries.values()]
    .flatMap((entry) => {
      const day = reviewDay(entry, library.site);
      return day && day < today ? [{ entry, day, days: daysBetween(day, today) }] : [];
    })
    .sort((a, b) => (a.day === b.day ? (a.entry.key < b.entry.key ? -1 : 1) : a.day < b.day ? -1 : 1));
