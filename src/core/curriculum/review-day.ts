import type { Day } from '../model/fields.ts';
import type { Entry } from '../model/library.ts';
import type { Site } from '../model/site.ts';
import { monthsLater } from './days.ts';

/** By which day an entry is to be reviewed: `reviewBy`, else `updated` and the months that the site allows. */
export const reviewDay = (entry: Entry, site: Pick<Site, 'reviewMonths'>): Day | undefined =>
  entry.data.reviewBy ?? (entry.data.updated ? monthsLater(entry.data.updated, site.reviewMonths) : undefined);
