import { reviewDay } from '../core/curriculum/review-day.ts';
import type { Article, Entry } from '../core/model/library.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { labelOf } from './labels.ts';
import { library } from './library.ts';
import { wording } from './wording/index.ts';

/** One line of the small table at the head of a page. */
export interface Fact {
  label: string;
  value: string;
  /** A calendar day, when the value names one. */
  day?: string | undefined;
  /** Takes the whole width where the table has several columns. */
  wide?: boolean;
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
    ...(themes.length > 0 ? [{ label: words.themes, value: wording.list(themes) }] : []),
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
    ...upkeepFacts(entry),
  ];
}
