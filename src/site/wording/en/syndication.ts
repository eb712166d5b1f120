import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';
import { language } from './language.ts';
import { sources } from './reference.ts';

export const reviews: Wording['reviews'] = {
  intro: 'Take the review dates into a calendar, or into a feed reader:',
  calendar: 'calendar (.ics)',
  feed: 'feed (JSON)',
  name: (site) => `${site} · Reviews`,
  description: 'What is past its review date, or will be due within thirty days.',
  event: (title, owner) => `Review: ${title}${owner ? ` (${owner})` : ''}`,
  text: (day, days, owner) =>
    `${days < 0 ? `${some(-days, 'day')} past` : days === 0 ? 'Today is' : `${some(days, 'day')} to`} the review date (${language.day(day)}); ${
      owner ? `${owner} looks after it` : 'nobody looks after it'
    }. Read, correct, then bring both dates up to date.`,
  eventText: (day, address) => `Read and correct by ${language.day(day)}, then bring both dates up to date. ${address}`,
};

export const copies: Wording['copies'] = {
  titled: (mark, title) => `${mark}: ${title}`,
  says: ': ',
  cited: (source, note) => sources.citation(source).join('') + (note ? sources.cited(note) : ''),
};
