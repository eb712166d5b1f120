import { daysBetween, daysLater } from '../curriculum/days.ts';
import { reviews } from '../curriculum/reviews-due.ts';
import { isListed } from '../curriculum/revisions.ts';
import type { Day } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import { ownersOf } from './reviews.ts';

/** The words of a feed, and where things are. */
export interface ReviewFeedSetting {
  title: string;
  description: string;
  language: string;
  page: string;
  self: string;
  addressOf: (key: string) => string;
  /** What is to be done, in one sentence; `days` is negative once the day has passed. */
  text: (entry: Entry, day: Day, days: number) => string;
}

/** What becomes due within so many days is in the feed as well, so that a weekly look is early enough. */
export const daysAhead = 30;

/** What is due for review on `today` or soon will be, as a JSON Feed 1.1 (jsonfeed.org); the earliest day comes first. */
export function reviewFeed(library: Library, today: Day, setting: ReviewFeedSetting): object {
  const { title, description, language, page, self } = setting;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    items: reviews(library)
      .filter(({ entry, day }) => isListed(entry) && day <= daysLater(today, daysAhead))
      .map(({ entry, day }) => itemOf(entry, day, daysBetween(today, day), setting)),
  };
}

function itemOf(entry: Entry, day: Day, days: number, { addressOf, text }: ReviewFeedSetting): object {
  const { key, collection, data } = entry;
  const owners = ownersOf(entry);
  return {
    // Another review another year is another item.
    id: `${key}@${day}`,
    url: addressOf(key),
    title: data.title,
    content_text: text(entry, day, days),
    ...(data.updated ? { date_modified: `${data.updated}T00:00:00Z` } : {}),
    ...(owners.length > 0 ? { authors: owners.map((name) => ({ name })) } : {}),
    tags: [collection],
    // For programs of the company's own.
    _review: { key, owners, reviewBy: day, days, due: days < 0 },
  };
}
