import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

export const news: Wording['news'] = {
  title: 'What is new',
  lede: 'Month by month: what was added, what was revised.',
  count: (n) => some(n, 'entry', 'entries'),
  months: 'Months',
  monthNote: (added, revised, all) =>
    added + revised === all
      ? [added > 0 && `${added} added`, revised > 0 && `${revised} revised`].filter(Boolean).join(', ')
      : some(all, 'entry', 'entries'),
  added: 'added',
  revised: 'revised',
  day: (day) => String(Number(day.slice(8))),
  subscribe: 'Subscribe',
  subscribeNote: 'Give this address to a feed reader, and what is new will be brought to you.',
  older: 'Older ones are not listed here: look in the contents.',
  empty:
    'Nothing has a date yet. Authors write `updated: 2026-11-22` at the head of an article; then it is listed here.',
  feed: (site) => `${site} · What is new`,
};
