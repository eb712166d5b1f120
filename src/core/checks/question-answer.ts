import type { Fault } from '../model/problem.ts';
import type { Question } from '../model/question.ts';
import { type Places, placeAt } from '../model/yaml.ts';
import { fault, type Rule } from './rule.ts';
import { enWord, zhWord } from './words.ts';

export const questionAnswer: Rule = {
  name: 'question-answer',
  severity: 'error',
  zh: {
    title: '自测题的答案不对',
    message: (about) => `第 ${about.number} 题${zhWord(about.expected)}。`,
    hint: (about) => zhWord(about.advice),
  },
  en: {
    title: 'A question without its answer',
    message: (about) => `Question ${about.number} ${enWord(about.expected)}.`,
    hint: (about) => enWord(about.advice),
  },
};

/** Questions whose answer cannot be right: none or two right choices in a single choice, none in a multiple one, twins. */
export function answerFaults(file: string, data: object, places: Places): Fault[] {
  const questions = 'questions' in data ? (data.questions as Question[]) : [];
  return questions.flatMap((question, index) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return [];
    const place = placeAt(places, ['questions', index, 'choices']);
    const wrong = (expected: string, advice: string) =>
      fault(questionAnswer, file, place, { number: String(index + 1), expected, advice });
    const right = question.choices.filter((choice) => choice.correct).length;
    const texts = question.choices.map((choice) => choice.text);
    return [
      ...(question.kind === 'single' && right !== 1 ? [wrong('single-answer', 'fix-answer')] : []),
      ...(question.kind === 'multiple' && right === 0 ? [wrong('multiple-answer', 'fix-answer')] : []),
      ...(new Set(texts).size < texts.length ? [wrong('twin-choice', 'fix-twin')] : []),
    ];
  });
}
