import type { Question } from '../model/question.ts';

/**
 * What somebody answered. Places count from 0 in the order in which the question is written, not in the one that a page shows:
 * a choice, several choices, the steps in the order they were put in, for each left side its right side.
 */
export type Answer = number | readonly number[] | boolean | string;

/** One spelling for all that mean the same: width, case, white space and punctuation do not count. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

const isRun = (answer: Answer, length: number): boolean =>
  Array.isArray(answer) && answer.length === length && answer.every((place, index) => place === index);

/** Whether an answer is right, and all of it. */
export function graded(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'single':
      return typeof answer === 'number' && question.choices[answer]?.correct === true;
    case 'multiple': {
      if (!Array.isArray(answer)) return false;
      const chosen = new Set(answer);
      return question.choices.every(({ correct }, index) => correct === chosen.has(index));
    }
    case 'true-false':
      return answer === question.answer;
    case 'order':
      return isRun(answer, question.steps.length);
    case 'match':
      return isRun(answer, question.pairs.length);
    case 'short':
      return typeof answer === 'string' && question.answers.some((right) => folded(right) === folded(answer));
  }
}
