import { some } from '../english.ts';
import type { processes as chineseProcesses, rolePage as chineseRolePage } from '../zh-Hans/processes.ts';

/** Processes drawn as pictures, and the standards of each post. */
export const processes: typeof chineseProcesses = {
  title: 'Processes',
  lede: 'One job, several posts. Read downwards: who has it, and by when.',
  count: (n) => some(n, 'picture'),
  empty: 'There is no process yet. A standard that has the field `process` is drawn here.',
  link: 'Processes',
  section: 'Process',
  note: (steps) => some(steps, 'step'),
  picture: (title) => `Process: ${title}`,
  key: 'A full dot does the step, a hollow one helps, the line hands it on.',
  posts: 'Who, and which steps',
  steps: (numbers) => `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`,
  asText: 'The picture in words',
  who: (step) => (step.with ? `${step.who}, ${step.with}` : step.who),
  pictureNote: (number, who) => `${number}  ${who}`,
  number: String,
  within: (limit) => `, ${limit}`,
  limit: (limit) => `limit: ${limit}`,
  noLimit: 'no limit given',
  read: (title) => `how: ${title.split(/[：，:,]/)[0]}`,
  toArticle: (minutes) => `Read the article, ${minutes} min`,
};

export const rolePage: typeof chineseRolePage = {
  roles: 'Posts',
  title: (label) => `${label}: standards`,
  lede: (label) => `The standards for this post, by scene: ${label}.`,
  own: (label) => `For ${label}`,
  shared: 'For everyone',
  none: (label) => `There are no standards for ${label} yet.`,
  all: 'All standards',
};
