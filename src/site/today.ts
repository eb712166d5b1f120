import type { Day } from '../core/model/fields.ts';

const now = new Date();

/** The day of this build, where it is built: what is overdue is judged against it. */
export const today: Day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
