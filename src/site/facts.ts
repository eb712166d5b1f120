import { methodsIn } from '../core/curriculum/outline.ts';
import { reviewDay } from '../core/curriculum/review-day.ts';
import type { Article, Entry } from '../core/model/library.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { poolOf } from './kit.ts';
import { labelOf } from './labels.ts';
import { library } from './library.ts';
import { neighboursOf, outlineOf } from './volumes.ts';
import { wording } from './wording/index.ts';

/** One line of the small table at the head of a page. */
export interface Fact {
  label: string;
  value: string;
  /** The same as links, where its parts have pages of their own. */
  links?: readonly { text: string; to: string }[];
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
  day ? [{ label, value: wording.monthShort(day), day, again: true }] : [];

const themeLink = (theme: string): { text: string; to: string } => ({
  text: labelOf('themes', theme),
  to: `cases/theme/${theme}`,
});

const linked = (label: string, links: NonNullable<Fact['links']>): Fact => ({
  label,
  value: wording.list(links.map(({ text }) => text)),
  links,
});

function ofCase({ collection, data }: Article): Fact[] {
  if (collection !== 'cases') return [];
  const { outcome, themes, year } = data;
  return [
    linked(words.outcome, [{ text: wording.outcomes[outcome], to: `cases/outcome/${outcome}` }]),
    ...(year ? [linked(words.year, [{ text: String(year), to: `cases/year/${year}` }])] : []),
    ...(themes.length > 0 ? [{ ...linked(words.themes, themes.map(themeLink)), wide: true }] : []),
  ];
}

/** How fresh a page is, and who looks after it: said again at its foot. */
export const upkeepFacts = (entry: Entry): Fact[] => [
  ...dated(words.updated, entry.data.updated),
  ...dated(words.review, reviewDay(entry, library.site)),
  ...(entry.data.owner ? [{ label: words.owner, value: entry.data.owner, again: true }] : []),
];

/** For whom an article is, how long it takes, and how fresh it is. */
export function factsOf(entry: Article): Fact[] {
  const { data } = entry;
  return [
    { label: words.for, value: readers(data), wide: true },
    { label: words.minutes, value: words.minutesOf(minutesOf(entry)) },
    ...(data.questions.length > 0 ? [{ label: words.questions, value: words.questionsOf(data.questions.length) }] : []),
    ...ofCase(entry),
    ...upkeepFacts(entry),
  ];
}

const said = (label: string, value: string): Fact[] => (value ? [{ label, value }] : []);

function testFact(curriculum: Entry<'curricula'>): string {
  const { questions, pass } = poolOf(curriculum).rule;
  return questions > 0 ? wording.kit.test.factOf(questions, pass) : '';
}

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
    ...said(wording.kit.test.fact, testFact(curriculum)),
    ...said(course.competencies, wording.list(competencies.map((name) => labelOf('competencies', name)))),
    ...said(course.prerequisites, wording.list(before.map(({ curriculum: { data } }) => data.title)) || course.none),
  ];
}
