import { daysOf, periodOf, type Rhythm } from '../../core/learning/periods.ts';
import { filledText } from '../dom/elements.ts';
import type { RoutineWords } from './words.ts';

const language = (): string => document.documentElement.lang;
const dated = (day: string, form: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(language(), { timeZone: 'UTC', ...form });

/** The period that is open now, in words: 今天，11月22日星期日. */
export function openPeriod(every: Rhythm, day: string, words: RoutineWords): string {
  const { first, last } = daysOf(every, day);
  const dayForm = { month: 'long', day: 'numeric' } as const;
  return filledText(words.period[every], {
    first: dated(first, every === 'day' ? { ...dayForm, weekday: 'long' } : dayForm),
    last: dated(last, dayForm),
    month: dated(first, { year: 'numeric', month: 'long' }),
  });
}

/** A period that is over, by its first day. */
export function periodText(every: Rhythm, day: string, words: RoutineWords): string {
  if (every === 'month') return dated(day, { year: 'numeric', month: 'long' });
  if (every === 'day') return dated(day, { year: 'numeric', month: 'long', day: 'numeric' });
  const [year = '', week = ''] = periodOf('week', day).split('-W');
  return filledText(words.week, { year, week: Number(week) });
}
