import { some } from '../english.ts';
import type { lists as chinese } from '../zh-Hans/lists.ts';

export const hours = (number: number): string => some(number, 'hour');

/** What the computed lists have in common. */
export const lists: typeof chinese = {
  filter: 'Narrow down',
  filtered: (values) => ['Narrow down', ...values].join(' · '),
  fold: 'Close',
  all: 'All',
  minutes: (n) => some(n, 'minute'),
  hours,
  hoursShort: (number) => `${number} h`,
  hoursUnit: 'hours',
};
