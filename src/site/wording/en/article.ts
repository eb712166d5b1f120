import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';
import { conjunction, language } from './language.ts';

export const article: Wording['article'] = {
  for: 'For',
  everyone: 'Everyone',
  minutes: 'Takes',
  minutesOf: (n) => some(n, 'minute'),
  questions: 'Check',
  questionsOf: (n) => some(n, 'question'),
  updated: 'Revised',
  review: 'Review',
  owner: 'Owner',
  industry: 'Industry',
  outcome: 'Outcome',
  themes: 'Themes',
  year: 'Year',
  yearOf: (year) => String(year),
  contents: 'On this page',
  selfCheck: 'Check yourself',
  sources: 'Sources',
  related: 'Related',
  uses: 'Used in',
  unit: (number, title) => `unit ${number}, “${title}”`,
  step: (number) => `step ${number}`,
  system: 'The six facets',
  previous: (title) => `Before it in this volume: ${title}`,
  next: (title) => `After it in this volume: ${title}`,
  nextStep: (minutes) => `Next, ${some(minutes, 'minute')}`,
  joined: {
    industry: (label) => `also ${label}`,
    theme: (label) => `also on ${label}`,
    competency: (label) => `also trains ${label}`,
    facet: (label) => `also ${label}`,
    scene: (label) => `also ${label}`,
    teaches: 'teaches this article',
    taught: 'a lesson of this course',
    before: 'comes before it',
    after: 'comes after it',
  },
  nextByTheme: (minutes, theme) => `Next, also on ${theme}, ${some(minutes, 'minute')}`,
  onPath: (path, number, count) => `${path} · step ${number} of ${count}`,
  nextOnPath: (path, number) => `${path}, step ${number}`,
  turn: 'Before and after',
  upkeep: (updated, review, owner) => {
    const parts = [
      updated && `revised ${language.day(updated)}`,
      review && `to be reviewed by ${language.day(review)}`,
      owner && `in the care of ${owner}`,
    ];
    const text = parts.filter(Boolean).join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  seals: (count, now) => `${some(count, 'article')}, now at number ${now}`,
};

export const prose: Wording['prose'] = {
  tip: 'Tip',
  warning: 'Take care',
  example: 'Example',
  do: 'Do',
  doTitle: 'Like this',
  dont: 'No',
  dontTitle: 'Not like this',
  rules: 'Do and don’t',
  wording: 'What to say',
  instead: (text) => `Not: ${text}`,
  table: 'Table, scrolls sideways',
  formula: 'Formula',
  done: 'done',
  open: 'to do',
  footnotes: 'Notes',
  backToReference: (number) => `Back to reference ${number}`,
  definition: (definition, aliases) =>
    aliases.length > 0 ? `${definition} Also ${conjunction.format(aliases)}.` : definition,
  by: (name) => `— ${name} `,
};

export const quiz: Wording['quiz'] = {
  kinds: {
    single: 'One answer',
    multiple: 'Several answers',
    'true-false': 'True or false',
    order: 'Put in order',
    match: 'Match',
    short: 'Short answer',
  },
  right: 'Right.',
  wrong: 'No.',
  yes: 'True',
  no: 'False',
  answer: 'Show the answer',
  answers: (all) => `Answers: ${all.map((answer, index) => `${index + 1}. ${answer}`).join('; ')}`,
  letters: 'ABCDEFGHIJ',
  pair: (left, right) => `${left} — ${right}`,
};
