import type { Answer } from '../model/learning-record.ts';
import type { Question } from '../model/question.ts';

export type { Answer };

/**
 * One spelling for all that mean the same: width, case, white space and punctuation do not count, save what divides digits
 * (3.5 is not 35; 1,018 is 1018).
 */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)([.:/-])(?=\d)|[\s\p{P}]+/gu, (_, divides: string | undefined) => divides ?? '');

/** Whether what stands in each place is what belongs there; two that read the same may stand for each other. */
const asWritten = (texts: readonly string[], answer: Answer): boolean[] =>
  texts.map((text, index) => {
    const place = Array.isArray(answer) ? answer[index] : undefined;
    return place !== undefined && texts[place] === text;
  });

/**
 * Which parts of an answer are right. Places count from 0 in the order in which the question is written: of choices whether each
 * was rightly taken or left, of steps whether each place holds its own, of pairs whether each left has its right; else one part.
 */
export function partsRight(question: Question, answer: Answer): boolean[] {
  switch (question.kind) {
    case 'single':
      return [typeof answer === 'number' && question.choices[answer]?.correct === true];
    case 'multiple': {
      const chosen = new Set(Array.isArray(answer) ? answer : []);
      return question.choices.map(({ correct }, index) => correct === chosen.has(index));
    }
    case 'true-false':
      return [answer === question.answer];
    case 'order':
      return asWritten(question.steps, answer);
    case 'match':
      return asWritten(
        question.pairs.map(({ right }) => right),
        answer,
      );
    case 'short':
      return [
        typeof answer === 'string' &&
          folded(answer) !== '' &&
          question.answers.some((right) => folded(right) === folded(answer)),
      ];
  }
}

/** Whether an answer is right, and all of it. A multiple choice that is no list of places is none. */
export const graded = (question: Question, answer: Answer): boolean =>
  (question.kind !== 'multiple' || Array.isArray(answer)) && partsRight(question, answer).every(Boolean);
