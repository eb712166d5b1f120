import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnExam, type Exam, gradedExam } from '../../../src/core/learning/exam.ts';
import { keyAnswer, rightToPass } from '../../../src/core/learning/exam-key.ts';
import { type ExamPool, examPool } from '../../../src/core/learning/exam-pool.ts';
import type { Answer } from '../../../src/core/learning/graded.ts';
import type { Question } from '../../../src/core/model/question.ts';
import { article, curriculum, library } from '../build.ts';

const names = ['communication', 'etiquette', 'integrity', 'teamwork'];
const because = '理由。';

/** A question of each kind, told apart by its number. */
const question = (number: number, kind: number, competencies: string[]): Question => {
  const shared = { ask: `第 ${number} 问？`, competencies };
  const choices = ['甲', '乙', '丙'].map((text, index) => ({ text, correct: index === number % 3, because }));
  switch (kind % 6) {
    case 0:
      return { ...shared, kind: 'single', choices };
    case 1:
      return {
        ...shared,
        kind: 'multiple',
        choices: choices.map((choice, index) => ({ ...choice, correct: index !== number % 3 })),
      };
    case 2:
      return { ...shared, kind: 'true-false', answer: number % 2 === 0, because };
    case 3:
      return { ...shared, kind: 'order', steps: ['先问', '再写', '再念'], because };
    case 4:
      return {
        ...shared,
        kind: 'match',
        pairs: [
          { left: '迎', right: '起身' },
          { left: '送', right: '到门口' },
        ],
        because,
      };
    default:
      return { ...shared, kind: 'short', answers: ['首问负责'], because };
  }
};

const lesson = fc.array(fc.tuple(fc.nat(5), fc.subarray(names)), { minLength: 1, maxLength: 6 });
const lessons = fc.array(lesson, { minLength: 1, maxLength: 6 });
const seed = fc.string({ maxLength: 8 });

/** A course whose articles ask these questions, and the pool of its test. */
function poolOf(asked: [number, string[]][][], rule: { questions?: number; competencies?: string[] } = {}): ExamPool {
  let number = 0;
  const articles = asked.map((questions, index) =>
    article({
      key: `etiquette/${index}`,
      title: `第 ${index} 篇`,
      competencies: ['learning'],
      questions: questions.map(([kind, own]) => question(number++, kind, own)),
    }),
  );
  const course = curriculum({ units: [{ title: '一', lessons: articles.map(({ key }) => key) }], test: rule });
  return examPool(course, library([...articles, course]).entries);
}

/** What whoever knows everything answers. */
function rightAnswer({ question: asked }: Exam['questions'][number]): Answer {
  switch (asked.kind) {
    case 'single':
      return asked.choices.findIndex(({ correct }) => correct);
    case 'multiple':
      return asked.choices.flatMap(({ correct }, index) => (correct ? [index] : []));
    case 'true-false':
      return asked.answer;
    case 'order':
      return asked.steps.map((_, place) => place);
    case 'match':
      return asked.pairs.map((_, place) => place);
    case 'short':
      return asked.answers[0] ?? '';
  }
}

const keyOf = (exam: Exam): Record<string, Answer> =>
  Object.fromEntries(exam.questions.map((drawn) => [drawn.id, rightAnswer(drawn)]));

const countBy = (texts: readonly string[]): Map<string, number> =>
  new Map(texts.map((text) => [text, texts.filter((other) => other === text).length]));

describe('a test that is drawn', () => {
  test('is the same for the same seed, has as many questions as it should, and none twice', () => {
    fc.assert(
      fc.property(lessons, fc.integer({ min: 1, max: 40 }), seed, (asked, questions, by) => {
        const pool = poolOf(asked, { questions });
        const exam = drawnExam(pool, by);
        expect(drawnExam(structuredClone(pool), by)).toEqual(exam);
        expect(exam.questions).toHaveLength(Math.min(questions, asked.flat().length));
        expect(new Set(exam.questions.map(({ id }) => id)).size).toBe(exam.questions.length);
      }),
    );
  });

  test('is spread over the lessons: none gives two more than another that still has some', () => {
    fc.assert(
      fc.property(lessons, fc.integer({ min: 1, max: 40 }), seed, (asked, questions, by) => {
        const pool = poolOf(asked, { questions });
        const drawn = countBy(drawnExam(pool, by).questions.map(({ article: key }) => key));
        const most = Math.max(...drawn.values());
        for (const [key, all] of countBy(pool.questions.map(({ article: of }) => of)))
          expect(drawn.get(key) ?? 0).toBeGreaterThanOrEqual(Math.min(all, most - 1));
      }),
    );
  });

  test('asks only for the competencies that are named, and for each of them while there is room', () => {
    fc.assert(
      fc.property(
        lessons,
        fc.subarray(names, { minLength: 1 }),
        fc.integer({ min: 4, max: 20 }),
        seed,
        (asked, competencies, questions, by) => {
          const pool = poolOf(asked, { questions, competencies });
          const exam = drawnExam(pool, by);
          for (const { competencies: own } of exam.questions)
            expect(own.some((name) => competencies.includes(name))).toBe(true);
          const there = competencies.filter((name) =>
            pool.questions.some(({ competencies: own }) => own.includes(name)),
          );
          for (const name of there)
            expect(exam.questions.some(({ competencies: own }) => own.includes(name))).toBe(true);
        },
      ),
    );
  });

  test('shows every choice, step and side once, and never steps or sides as they belong', () => {
    fc.assert(
      fc.property(lessons, seed, (asked, by) => {
        for (const { question: drawn, shown } of drawnExam(poolOf(asked), by).questions) {
          const parts =
            'choices' in drawn ? drawn.choices : 'steps' in drawn ? drawn.steps : 'pairs' in drawn ? drawn.pairs : [];
          const written = parts.map((_, place) => place);
          expect([...shown].sort((a, b) => a - b)).toEqual(written);
          if (drawn.kind === 'order' || drawn.kind === 'match') expect(shown).not.toEqual(written);
        }
      }),
    );
  });

  test('differs from seed to seed', () => {
    const pool = poolOf(Array.from({ length: 6 }, () => [0, 1, 3, 4].map((kind): [number, string[]] => [kind, []])));
    const papers = ['a', 'b', 'c'].map((by) =>
      drawnExam(pool, by)
        .questions.map(({ id }) => id)
        .join(),
    );
    expect(new Set(papers).size).toBe(3);
  });
});

describe('a test that is graded', () => {
  test('gives the key a hundred, and silence nothing', () => {
    fc.assert(
      fc.property(lessons, seed, (asked, by) => {
        const exam = drawnExam(poolOf(asked), by);
        const all = gradedExam(exam, keyOf(exam));
        expect(all).toMatchObject({ score: 100, passed: true, right: exam.questions.length, readAgain: [] });
        for (const { right, of } of all.competencies) expect(right).toBe(of);
        expect(gradedExam(exam, {})).toMatchObject({ score: 0, passed: false, right: 0 });
      }),
    );
  });

  test('passes with just as many right as the paper says, and not with one less', () => {
    fc.assert(
      fc.property(lessons, fc.integer({ min: 1, max: 100 }), seed, (asked, pass, by) => {
        const pool = poolOf(asked);
        const exam = drawnExam({ ...pool, rule: { ...pool.rule, pass } }, by);
        const some = (count: number) => Object.fromEntries(Object.entries(keyOf(exam)).slice(0, count));
        expect(gradedExam(exam, some(rightToPass(exam))).passed).toBe(true);
        const failed = gradedExam(exam, some(rightToPass(exam) - 1));
        expect(failed.passed).toBe(false);
        expect(failed.score).toBeLessThan(pass);
      }),
    );
  });

  test('names the article of each wrong answer, the worst first', () => {
    const pool = poolOf([
      [[2, []]],
      [
        [2, []],
        [5, []],
      ],
    ]);
    const exam = drawnExam(pool, 'a');
    expect(gradedExam(exam, {}).readAgain).toEqual(['etiquette/1', 'etiquette/0']);
    expect(gradedExam(exam, {}).competencies).toEqual([{ id: 'learning', right: 0, of: 3 }]);
  });
});

test('the key names what stands on the paper', () => {
  fc.assert(
    fc.property(lessons, seed, (asked, by) => {
      const words = { letters: 'ABC', yes: 'yes', no: 'no' };
      for (const drawn of drawnExam(poolOf(asked), by).questions) {
        const { question: asks, shown } = drawn;
        const key = keyAnswer(drawn, words);
        if (asks.kind === 'single') expect(asks.choices[shown[words.letters.indexOf(key)] ?? -1]?.correct).toBe(true);
        if (asks.kind === 'order')
          expect([...key].map((letter) => shown[words.letters.indexOf(letter)])).toEqual([0, 1, 2]);
        if (asks.kind === 'match')
          expect(key.split(' ').map((pair) => shown[words.letters.indexOf(pair.slice(1))])).toEqual([0, 1]);
      }
    }),
  );
});
