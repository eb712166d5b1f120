import { buildDay, dayOf } from '../core/curriculum/days.ts';
import type { Day } from '../core/model/fields.ts';

const now = new Date();

/** The day of this build, where it is built or as SOURCE_DATE_EPOCH says: what is overdue is judged against it. */
export const today: Day = buildDay(process.env.SOURCE_DATE_EPOCH, now) ?? dayOf(now);
