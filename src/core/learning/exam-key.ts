import type { AnswerWords } from './answer-line.ts';
import type { Exam, ExamQuestion } from './exam.ts';

/** The right answer of a question as its paper names it: choices, steps and right sides by the letters under which they stand. */
export function keyAnswer({ question, shown }: ExamQuestion, { letters, yes, no }: AnswerWords): string {
  const letter = (place: number): string => letters[shown.indexOf(place)] ?? '';
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return shown.map((place, index) => (question.choices[place]?.correct ? (letters[index] ?? '') : '')).join('');
    case 'true-false':
      return question.answer ? yes : no;
    case 'order':
      return question.steps.map((_, place) => letter(place)).join('');
    case 'match':
      return question.pairs.map((_, place) => `${place + 1}${letter(place)}`).join(' ');
    case 'short':
      return question.answers.join('／');
  }
}

/** Why an answer is right: of choices the reason of each right one, said once. */
export const reasonsOf = ({ question }: ExamQuestion): string[] =>
  question.kind === 'single' || question.kind === 'multiple'
    ? [...new Set(question.choices.flatMap(({ correct, because }) => (correct ? [because] : [])))]
    : [question.because];

/** The numbers of the questions, from 1, that count for each competency, in the order in which these come up. */
export function numbersByCompetency({ questions }: Exam): { id: string; numbers: number[] }[] {
  const names = [...new Set(questions.flatMap(({ competencies }) => competencies))];
  return names.map((id) => ({
    id,
    numbers: questions.flatMap(({ competencies }, index) => (competencies.includes(id) ? [index + 1] : [])),
  }));
}

/** How many questions a paper must have right to pass. */
export const rightToPass = ({ questions, rule }: Exam): number => Math.ceil((rule.pass * questions.length) / 100);
