import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

export const paths: Wording['paths'] = {
  lede: 'A path is a few articles, read in order.',
  empty: 'No reading paths yet. How to add one: ',
  total: 'In all',
  minutes: (n) => some(n, 'minute'),
  unit: (count) => `minutes, ${some(count, 'article')}`,
  articles: (count) => some(count, 'article'),
  short: (n) => `${n} min`,
  optionalShort: (n) => `optional, ${n} min`,
  start: 'Start with the first',
  pace: 'Pace',
  reader: 'For',
  endMark: '✓',
  ended: (path, count) => `${path}: all ${some(count, 'article')} read`,
  whenEnded: (count) => `After ${some(count, 'article')}`,
  afterwards: (title) => `Next: ${title}`,
  again: (title) => `Look back: ${title}`,
  noneUnlisted: 'No paths for trainers alone yet. One with `listed: false` would stand here; see ',
  hidden: 'This path is listed at the trainer’s entrance only. It is not secret, just not meant for everyone.',
};

export const assessments: Wording['assessments'] = {
  lede: 'Hold yourself, the team or the department against a measure.',
  empty: 'No assessments yet. How to add one: ',
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
  read: (title) => `How: ${title.split(':')[0]}`,
  by: (roles) => `by ${roles.join(', ')}`,
  strip: 'The routines',
  next: (title) => `Next: ${title}`,
};
