import { reviewDay } from '../core/curriculum/review-day.ts';
import type { Article } from '../core/model/library.ts';
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
}

const words = wording.article;

const readers = ({ roles, audience }: Article['data']): string => {
  if (roles.length > 0) return wording.list(roles.map((role) => labelOf('roles', role)));
  return audience.length > 0 ? wording.list(audience.map((name) => wording.audiences[name])) : words.everyone;
};

const dated = (label: string, day: string | undefined): Fact[] => (day ? [{ label, value: wording.month(day), day }] : []);

function ofCase({ collection, data }: Article): Fact[] {
  if (collection !== 'cases') return [];
  const themes = data.themes.map((theme) => labelOf('themes', theme));
  return [
    { label: words.outcome, value: wording.outcomes[data.outcome] },
    ...(themes.length > 0 ? [{ label: words.themes, value: wording.list(themes) }] : []),
  ];
}

/** For whom an article is, how long it takes, and how fresh it is. */
export function factsOf(entry: Article): Fact[] {
  const { data } = entry;
  return [
    { label: words.for, value: readers(data) },
    { label: words.minutes, value: words.minutesOf(minutesOf(entry)) },
    ...(data.questions.length > 0 ? [{ label: words.questions, value: words.questionsOf(data.questions.length) }] : []),
    ...ofCase(entry),
    ...dated(words.updated, data.updated),
    ...dated(words.review, reviewDay(entry, library.site)),
    ...(data.owner ? [{ label: words.owner, value: data.owner }] : []),
  ];
}
