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
    const number = String(index + 1);
    return wrongIn(question).map(({ field, expected, advice }) =>
      fault(questionAnswer, file, placeAt(places, ['questions', index, field]), { number, expected, advice }),
    );
  });
}

interface Wrong {
  field: string;
  expected: string;
  advice: string;
}

function wrongIn(question: Question): Wrong[] {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.choices.filter((choice) => choice.correct).length;
      const isRight = question.kind === 'single' ? right === 1 : right > 0;
      return [
        ...(isRight ? [] : [{ field: 'choices', expected: `${question.kind}-answer`, advice: 'fix-answer' }]),
        ...twins(
          'choices',
          'twin-choice',
          question.choices.map(({ text }) => text),
        ),
      ];
    }
    case 'order':
      return twins('steps', 'twin-step', question.steps);
    case 'match': {
      const { pairs } = question;
      const sides = [pairs.map(({ left }) => left), pairs.map(({ right }) => right)];
      return sides.flatMap((side) => twins('pairs', 'twin-pair', side)).slice(0, 1);
    }
    default:
      return [];
  }
}

/** Of two answers that read the same nobody can tell which is meant. */
const twins = (field: string, expected: string, texts: readonly string[]): Wrong[] =>
  new Set(texts).size < texts.length ? [{ field, expected, advice: 'fix-twin' }] : [];
