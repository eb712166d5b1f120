import { methodsIn } from '../core/curriculum/outline.ts';
import { reviewDay } from '../core/curriculum/review-day.ts';
import type { Article, Entry } from '../core/model/library.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { labelOf } from './labels.ts';
import { library } from './library.ts';
import { neighboursOf, outlineOf } from './volumes.ts';
import { wording } from './wording/index.ts';

/** One line of the small table at the head of a page. */
export interface Fact {
  label: string;
  value: string;
  /** A calendar day, when the value names one. */
  day?: string | undefined;
  /** Takes the whole width where the table has several columns. */
  wide?: boolean;
  /** Is said again at the foot of the page, so that a phone leaves it out at the head. */
  again?: boolean;
}

const words = wording.article;

const readers = ({ roles, audience }: Article['data']): string => {
  if (roles.length > 0) return wording.list(roles.map((role) => labelOf('roles', role)));
  return audience.length > 0 ? wording.list(audience.map((name) => wording.audiences[name])) : words.everyone;
};

const dated = (label: string, day: string | undefined): Fact[] =>
  day ? [{ label, value: wording.monthShort(day), day }] : [];

function ofCase({ collection, data }: Article): Fact[] {
  if (collection !== 'cases') return [];
  const themes = data.themes.map((theme) => labelOf('themes', theme));
  return [
    { label: words.outcome, value: wording.outcomes[data.outcome] },
    ...(themes.length > 0 ? [{ label: words.themes, value: wording.list(themes), wide: true }] : []),
  ];
}

/** How fresh a page is, and who looks after it. */
export const upkeepFacts = (entry: Entry): Fact[] => [
  ...dated(words.updated, entry.data.updated),
  ...dated(words.review, reviewDay(entry, library.site)),
  ...(entry.data.owner ? [{ label: words.owner, value: entry.data.owner }] : []),
];

/** For whom an article is, how long it takes, and how fresh it is. */
export function factsOf(entry: Article): Fact[] {
  const { data } = entry;
  return [
    { label: words.for, value: readers(data), wide: true },
    { label: words.minutes, value: words.minutesOf(minutesOf(entry)) },
    ...(data.questions.length > 0 ? [{ label: words.questions, value: words.questionsOf(data.questions.length) }] : []),
    ...ofCase(entry),
    ...upkeepFacts(entry).map((fact) => ({ ...fact, again: true })),
  ];
}

const said = (label: string, value: string): Fact[] => (value ? [{ label, value }] : []);

/** For whom a course is, how long it takes, what it trains and by which methods. */
export function courseFacts(curriculum: Entry<'curricula'>): Fact[] {
  const { audience, objective, level, competencies } = curriculum.data;
  const course = wording.lists.curriculum;
  const outline = outlineOf(curriculum);
  const before = neighboursOf(curriculum).before.filter(({ direct }) => direct);
  return [
    ...said(course.audience, wording.list(audience.map((name) => wording.audiences[name]))),
    ...said(course.length, course.lengthOf(outline.hours, outline.minutes, outline.lessonCount)),
    ...said(course.objective, wording.objectives[objective]),
    ...said(course.level, wording.levels[level]),
    ...said(course.methods, wording.list(methodsIn(outline).map((method) => labelOf('methods', method)))),
    ...said(course.competencies, wording.list(competencies.map((name) => labelOf('competencies', name)))),
    ...said(course.prerequisites, wording.list(before.map(({ curriculum: { data } }) => data.title)) || course.none),
  ];
}
