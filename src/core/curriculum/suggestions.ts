import type { Day } from '../model/fields.ts';
import type { Key } from '../model/key.ts';
import type { Library } from '../model/library.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { daysBetween } from './days.ts';

/** A suggestion with its id, and the days it waited for its answer, or has been waiting. */
export interface Waited {
  id: string;
  suggestion: Suggestion;
  days: number;
}

const all = ({ suggestions }: Library): [string, Suggestion][] => Object.entries(suggestions);

/** Suggestions that were answered, the last answer first; of one day in the order of the file. */
export const answeredSuggestions = (library: Library): (Waited & { answered: Day })[] =>
  all(library)
    .flatMap(([id, suggestion]) => {
      const { answered, received } = suggestion;
      return answered === undefined ? [] : [{ id, suggestion, answered, days: daysBetween(received, answered) }];
    })
    .sort((a, b) => (a.answered === b.answered ? 0 : a.answered < b.answered ? 1 : -1));

/** Suggestions without an answer on `today`, the longest waiting first. */
export const openSuggestions = (library: Library, today: Day): Waited[] =>
  all(library)
    .filter(([, { answered }]) => answered === undefined)
    .map(([id, suggestion]) => ({ id, suggestion, days: Math.max(0, daysBetween(suggestion.received, today)) }))
    .sort((a, b) => b.days - a.days);

export interface SuggestionFigures {
  answered: number;
  adopted: number;
  partly: number;
  /** Of a hundred answered ones, how many were adopted as a whole or in part. */
  share: number;
  /** Half of the answers took no longer than this. */
  medianDays: number;
}

/** How suggestions fare; nothing where none was answered. */
export function suggestionFigures(library: Library): SuggestionFigures | undefined {
  const answered = answeredSuggestions(library);
  if (answered.length === 0) return undefined;
  const counted = (status: Suggestion['status']): number =>
    answered.filter(({ suggestion }) => suggestion.status === status).length;
  const [adopted, partly] = [counted('adopted'), counted('partly')];
  return {
    answered: answered.length,
    adopted,
    partly,
    share: Math.round(((adopted + partly) / answered.length) * 100),
    medianDays: median(answered.map(({ days }) => days)),
  };
}

/** Of an even number the higher of the two in the middle, so that it is a number of days that somebody did wait. */
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The answered suggestions that were about an article or changed it, the last answer first. */
export function suggestionsByArticle(library: Library): Map<Key, Waited[]> {
  const found = new Map<Key, Waited[]>();
  for (const waited of answeredSuggestions(library)) {
    const { about, changed } = waited.suggestion;
    for (const key of new Set([...(about === undefined ? [] : [about]), ...changed]))
      found.set(key, [...(found.get(key) ?? []), waited]);
  }
  return found;
}
