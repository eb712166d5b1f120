import type { Question } from '../model/question.ts';
import { shuffled } from './shuffled.ts';

/** How answers are named on paper: the letters of choices, and the words for true and false. */
export interface AnswerWords {
  letters: string;
  yes: string;
  no: string;
}

/** The answer of a question as short as paper wants it; choices and what is shuffled by their letters, as the page sets them. */
export function shortAnswer(question: Question, { letters, yes, no }: AnswerWords): string {
  const letter = (index: number): string => letters[index] ?? '';
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.choices.map(({ correct }, index) => (correct ? letter(index) : '')).join('');
    case 'true-false':
      return question.answer ? yes : no;
    case 'order': {
      const given = shuffled(question.steps, question.ask);
      return question.steps.map((step) => letter(given.indexOf(step))).join('');
    }
    case 'match': {
      const given = shuffled(question.pairs, question.ask);
      return question.pairs.map((pair, index) => `${index + 1}${letter(given.indexOf(pair))}`).join(' ');
    }
    case 'short':
      return question.answers[0] ?? '';
  }
}
