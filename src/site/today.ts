import { dayOf } from '../core/curriculum/days.ts';
import type { Day } from '../core/model/fields.ts';

/** The day of this build, where it is built: what is overdue is judged against it. */
export const today: Day = dayOf(new Date());
