import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';
import { language } from './language.ts';

export const suggestions: Wording['suggestions'] = {
  title: 'Suggestions and answers',
  short: 'Suggestion',
  lede: 'Every suggestion is answered: what can be used is used soon, and where it cannot be, we say why.',
  count: (n) => some(n, 'suggestion'),
  statuses: { adopted: 'Adopted', partly: 'Adopted in part', 'not-now': 'Not now', studying: 'Being studied' },
  summary: ({ answered, adopted, partly, share, medianDays }) =>
    `${some(answered, 'suggestion')} answered: ${adopted} adopted${partly > 0 ? `, ${partly} in part` : ''}, together ${share}%. ${
      medianDays === 0 ? 'Half were answered on the same day.' : `Half were answered within ${some(medianDays, 'day')}.`
    }`,
  examples: (n, all) =>
    n === all
      ? 'All of these are examples that came with the handbook. Your own stand in `content/suggestions.yaml`.'
      : `${some(n, 'suggestion')} marked as an example came with the handbook.`,
  example: 'Example',
  ask: 'To suggest something: ',
  from: (role) => `From: ${role}`,
  received: (day) => `Received ${language.day(day)}`,
  answeredAfter: (days) => (days === 0 ? 'Answered the same day' : `Answered after ${some(days, 'day')}`),
  about: 'About',
  changed: 'Changed',
  answer: 'Answer',
  open: 'Without an answer yet',
  openNote: (n) => some(n, 'suggestion'),
  openSentence: (n, days) => `${some(n, 'suggestion')} waiting, the longest for ${some(days, 'day')}.`,
  waiting: (days) => (days === 0 ? 'Received today' : `Waiting for ${some(days, 'day')}`),
  suggested: (title) => `Suggested: ${title}`,
  empty: 'No suggestion has been answered yet. Write one down in `content/suggestions.yaml` when it comes.',
  none: 'No suggestion is waiting for an answer.',
};
