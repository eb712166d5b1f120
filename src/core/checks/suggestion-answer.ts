import type { Fault } from '../model/problem.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { fault, type Rule } from './rule.ts';
import { placeIn, type Shelf } from './shelf.ts';
import { enWord, zhWord } from './words.ts';

export const suggestionAnswer: Rule = {
  name: 'suggestion-answer',
  severity: 'error',
  zh: {
    title: '建议的答复不全',
    message: (about) => `建议 “${about.title}” ${zhWord(about.wrong)}。`,
    hint: (about) => zhWord(`fix-${about.wrong}`),
  },
  en: {
    title: 'A suggestion whose answer does not hold together',
    message: (about) => `The suggestion "${about.title}" ${enWord(about.wrong)}.`,
    hint: (about) => enWord(`fix-${about.wrong}`),
  },
};

/** Suggestions that were decided without an answer, answered without a decision, or answered before they came. */
export const suggestionFaults = (shelf: Shelf): Fault[] =>
  Object.entries(shelf.whole.suggestions).flatMap(([id, suggestion]) =>
    wrongIn(suggestion).map(([field, wrong]) =>
      fault(suggestionAnswer, 'suggestions.yaml', placeIn(shelf, 'suggestions.yaml', [id, field]), {
        title: suggestion.title,
        wrong,
      }),
    ),
  );

function wrongIn({ status, answer, answered, received }: Suggestion): [field: string, wrong: string][] {
  if (status === 'studying') return answered === undefined ? [] : [['answered', 'answered-open']];
  return [
    ...(answer === undefined ? [['status', 'answer-absent'] as [string, string]] : []),
    ...(answered === undefined ? [['status', 'day-absent'] as [string, string]] : []),
    ...(answered !== undefined && answered < received ? [['answered', 'answered-early'] as [string, string]] : []),
  ];
}
