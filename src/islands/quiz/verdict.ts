import { partsRight } from '../../core/learning/graded.ts';
import type { Answer } from '../../core/model/learning-record.ts';
import type { Question } from '../../core/model/question.ts';
import { filledText } from '../dom/elements.ts';
import type { QuizWords } from './words.ts';

/** Of several choices: how many were rightly taken, how many forgotten, how many too many. */
function ofChoices(question: Extract<Question, { kind: 'multiple' }>, answer: Answer, words: QuizWords): string {
  const chosen = new Set(Array.isArray(answer) ? answer : []);
  const count = (isCorrect: boolean, isChosen: boolean): number =>
    question.choices.filter(({ correct }, place) => correct === isCorrect && chosen.has(place) === isChosen).length;
  const told = [
    { sentence: words.taken, n: count(true, true) },
    { sentence: words.forgotten, n: count(true, false) },
    { sentence: words.surplus, n: count(false, true) },
  ].filter(({ n }) => n > 0);
  return told.map(({ sentence, n }) => filledText(sentence, { n })).join(words.comma) + words.stop;
}

/** What is said to an answer: right, or how far it went. */
export function verdict(question: Question, answer: Answer, words: QuizWords): string {
  const parts = partsRight(question, answer);
  if (parts.every(Boolean)) return words.correct;
  if (question.kind === 'multiple') return words.incorrect + ofChoices(question, answer, words);
  const counts = { n: parts.filter(Boolean).length, of: parts.length };
  if (question.kind === 'order') return words.incorrect + filledText(words.steps, counts);
  if (question.kind === 'match') return words.incorrect + filledText(words.pairs, counts);
  return words.incorrect;
}
