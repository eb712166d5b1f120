import type { Day } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import { daysBetween } from './days.ts';
import { reviewDay } from './review-day.ts';

export interface ReviewDue {
  entry: Entry;
  /** The last day on which it should have been reviewed. */
  day: Day;
  /** How many days ago that was, or how many are left. */
  days: number;
}

/** Entries whose review day has passed on `today`, the longest overdue first. On the day itself there is still time. */
export const reviewsDue = (library: Library, today: Day): ReviewDue[] =>
  reviews(library)
    .filter(({ day }) => day < today)
    .map((review) => ({ ...review, days: daysBetween(review.day, today) }));

/** Of the entries whose review day has not passed those that come first; `days` says how many days are left. */
export const nextReviews = (library: Library, today: Day, most: number): ReviewDue[] =>
  reviews(library)
    .filter(({ day }) => day >= today)
    .slice(0, most)
    .map((review) => ({ ...review, days: daysBetween(today, review.day) }));

/** All entries that have a review day, the earliest first. */
export const reviews = (library: Library): { entry: Entry; day: Day }[] =>
  [...library.entries.values()]
    .flatMap((entry) => {
      const day = reviewDay(entry, library.site);
      return day ? [{ entry, day }] : [];
    })
    .sort((a, b) => (a.day === b.day ? (a.entry.key < b.entry.key ? -1 : 1) : a.day < b.day ? -1 : 1));
