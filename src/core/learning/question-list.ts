import type { Key } from '../model/key.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { questionId } from './question-id.ts';

/** What a class board and a receipt know of a question: `/learning/questions.json` holds one for each. */
export interface ListedQuestion {
  id: string;
  key: Key;
  /** Its place in its article, from 1. */
  number: number;
  ask: string;
  /** Its own, else those of its article. */
  competencies: string[];
}

/** All questions of the self-checks, article by article. */
export const questionList = (library: Library): ListedQuestion[] =>
  (['principles', 'etiquette', 'cases', 'curricula'] as const).flatMap((name) =>
    entriesOf(library, name).flatMap(({ key, data }) =>
      data.questions.map((question, index) => ({
        id: questionId(question),
        key,
        number: index + 1,
        ask: question.ask,
        competencies: question.competencies.length > 0 ? question.competencies : data.competencies,
      })),
    ),
  );
