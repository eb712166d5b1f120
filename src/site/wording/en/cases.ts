import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

const casesOf = (count: number): string => some(count, 'case');

export const cases: Wording['lists']['cases'] = {
  facets: { industry: 'Industry', outcome: 'Outcome', theme: 'Theme', year: 'Year' },
  leaf: (number) => `No. ${number}`,
  listed: (count) => (count === 0 ? 'No cases yet' : `${casesOf(count)}, newest first`),
  whole: (count) => `of ${casesOf(count)}`,
  result: {
    industry: (count, label) => `${casesOf(count)} from ${label}`,
    outcome: (count, label) => `${casesOf(count)}: ${label}`,
    theme: (count, label) => `${casesOf(count)} on “${label}”`,
    year: (count, label) => `${casesOf(count)} from ${label}`,
  },
  none: {
    industry: (label) => `No cases from ${label} yet.`,
    outcome: (label) => `No cases yet: ${label}.`,
    theme: (label) => `No cases on “${label}” yet.`,
    year: (label) => `No cases from ${label} yet.`,
  },
  write: 'Write one: the form of a case',
  invite: 'Have one? Tell the authors.',
  first: (minutes) => `Read this first, ${some(minutes, 'minute')}`,
};
