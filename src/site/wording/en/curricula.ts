import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';
import { hours } from './lists.ts';

const courses = (count: number): string => some(count, 'course');

export const curricula: Wording['lists']['curricula'] = {
  facets: { audience: 'For', objective: 'Objective', level: 'Level', method: 'Method', competency: 'Competency' },
  leaf: (number) => `No. ${number}`,
  folio: (count, total) => `${courses(count)}, ${hours(total)}`,
  listed: (count) => (count === 0 ? 'No courses yet' : `${courses(count)} in order`),
  total: (total) => `${hours(total)} in all`,
  result: {
    audience: (count, label) => `${courses(count)} for ${label}`,
    objective: (count, label) => `${courses(count)} towards “${label}”`,
    level: (count, label) => `${courses(count)} at level ${label}`,
    method: (count, label) => `${courses(count)} with ${label}`,
    competency: (count, label) => `${courses(count)} train ${label}`,
  },
  none: {
    audience: (label) => `No course for ${label} yet.`,
    objective: (label) => `No course towards “${label}” yet.`,
    level: (label) => `No course at level ${label} yet.`,
    method: (label) => `No course uses ${label} yet.`,
    competency: (label) => `No course trains ${label} yet.`,
  },
  toCoverage: 'See in the coverage table what is missing',
  described: (label, text) => `${label}: ${text}`,
  methodHours: 'Hours count only the lessons taught that way',
  noPrerequisites: 'No prerequisites',
  prerequisites: (names) => `After ${names}`,
  first: (total) => `Start with this one, ${hours(total)}`,
};

export const graph: Wording['lists']['graph'] = {
  title: 'Order',
  note: 'What stands above comes first',
  region: 'Picture of the order of courses, scrolls sideways',
  asText: 'The order in words',
  after: (before) => `After ${before.join(', ')}`,
  start: 'No prerequisites',
  summary: (sentences) => `Prerequisites: ${sentences.join('; ')}.`,
  sentence: (course, before) => `${before.join(', ')} before ${course}`,
  dashed: 'Dashed lines and pale words are courses outside this choice.',
  isolated: 'In any order',
  none: 'No course needs another: start with any of them.',
};
