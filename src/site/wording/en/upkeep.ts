import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

export const upkeep: Wording['lists']['upkeep'] = {
  title: 'Upkeep',
  lede: 'What is due for review, and what no course uses yet.',
  asOf: (day) => `As of ${day}`,
  reviews: 'Past the review date',
  reviewsNote: (count) => (count === 0 ? 'None' : `${some(count, 'article')}, longest overdue first`),
  reviewsNone: 'None is overdue.',
  reviewsSentence: (count) =>
    `${some(count, 'article')} past the review date: read, correct, then bring both dates up to date.`,
  entry: 'Article',
  owner: 'Owner',
  due: 'Review by',
  unowned: 'Nobody',
  overdue: (days) => `${some(days, 'day')} ago`,
  soon: 'Next to be reviewed',
  soonNote: (count) => `The next ${some(count, 'article')}`,
  left: (days) => `in ${some(days, 'day')}`,
  unused: 'Not yet in a course',
  unusedNote: (count) => (count === 0 ? 'None' : some(count, 'article')),
  unusedNone: 'Every article is used by a course.',
  unusedSentence: (count) =>
    `${some(count, 'article')} used by no course: put them into a unit, or leave them for reference.`,
};
