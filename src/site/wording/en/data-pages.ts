import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

export const paths: Wording['paths'] = {
  lede: 'A path is a few articles, read in order.',
  empty: 'No reading paths yet. Ask the authors for one.',
  total: 'In all',
  minutes: (n) => some(n, 'minute'),
  unit: (count) => `minutes, ${some(count, 'article')}`,
  articles: (count) => some(count, 'article'),
  short: (n) => `${n} min`,
  optionalShort: (n) => `optional, ${n} min`,
  start: 'Start with the first',
  phrase: (count) => some(count, 'letter'),
  phraseNote: (marks) => `${marks.join(', ')}: together they are the way.`,
  pace: 'Pace',
  reader: 'For',
  noneUnlisted: 'No paths for trainers alone yet. Ask the authors for one.',
  hidden: 'This path is listed at the trainer’s entrance only. It is not secret, just not meant for everyone.',
};

export const assessments: Wording['assessments'] = {
  lede: 'Hold yourself, the team or the department against a measure.',
  empty: 'No assessments yet. Ask the authors for one.',
  statement: 'Statement',
  count: (n) => some(n, 'statement'),
  size: 'Size',
  sizeOf: (dimensions, statements) => `${some(dimensions, 'dimension')}, ${some(statements, 'statement')}`,
  kind: 'Kind',
  paper: 'Print it and fill it in: one box in each row.',
  read: 'If this dimension is weak, read',
  scored: 'Scored',
  survey: 'Not scored',
};

export const routines: Wording['routines'] = {
  lede: 'What is to be done every day, week and month.',
  empty: 'No routines yet. Ask the authors for one.',
  every: 'How often',
  duties: (n) => some(n, 'duty', 'duties'),
  read: 'How',
};
