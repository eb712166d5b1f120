import { lessonsOf } from '../curriculum/lessons.ts';
import type { Key } from '../model/key.ts';
import type { Entry } from '../model/library.ts';
import type { Question } from '../model/question.ts';
import { questionId } from './question-id.ts';

/** A question that a test may draw, and the article it belongs to. */
export interface PoolQuestion {
  id: string;
  article: Key;
  /** Its own, else those of its article. */
  competencies: readonly string[];
  question: Question;
}

/** How a test is drawn and judged, with nothing left open. */
export interface ExamRule {
  questions: number;
  /** Only questions of these; all when empty. */
  competencies: readonly string[];
  /** Per cent of the questions. */
  pass: number;
  tries: number;
}

/** What the tests of a curriculum are drawn from: plain data, such as a build writes beside the page of the curriculum. */
export interface ExamPool {
  curriculum: Key;
  /** Keys that it had before, where there are any: tries under them count. */
  formerly?: readonly Key[];
  title: string;
  rule: ExamRule;
  articles: readonly { key: Key; title: string }[];
  questions: readonly PoolQuestion[];
}

/** As many as a test has when its author does not say. */
export const usualCount = 10;
const usual = { pass: 80, tries: 3 };

type Curriculum = Entry<'curricula'>;

/** The questions of the required lessons in reading order, each once however many articles ask it. */
export function lessonQuestions({ data }: Curriculum, entries: ReadonlyMap<Key, Entry>): PoolQuestion[] {
  const lessons = data.units.flatMap(lessonsOf).filter(({ required }) => required);
  const found = new Map<string, PoolQuestion>();
  for (const { key } of lessons) {
    const article = entries.get(key)?.data;
    if (!article || !('questions' in article)) continue;
    for (const question of article.questions) {
      const id = questionId(question);
      const competencies = question.competencies.length > 0 ? question.competencies : article.competencies;
      if (!found.has(id)) found.set(id, { id, article: key, competencies, question });
    }
  }
  return [...found.values()];
}

export const asksFor = (question: PoolQuestion, competencies: readonly string[]): boolean =>
  competencies.length === 0 || question.competencies.some((name) => competencies.includes(name));

/** What the tests of a curriculum are drawn from: only what its rule lets in. */
export function examPool(curriculum: Curriculum, entries: ReadonlyMap<Key, Entry>): ExamPool {
  const { test, title, formerly } = curriculum.data;
  const competencies = test?.competencies ?? [];
  const questions = lessonQuestions(curriculum, entries).filter((question) => asksFor(question, competencies));
  const keys = [...new Set(questions.map(({ article }) => article))];
  return {
    curriculum: curriculum.key,
    ...(formerly.length > 0 ? { formerly } : {}),
    title,
    rule: {
      questions: Math.min(test?.questions ?? usualCount, questions.length),
      competencies,
      pass: test?.pass ?? usual.pass,
      tries: test?.tries ?? usual.tries,
    },
    articles: keys.map((key) => ({ key, title: entries.get(key)?.data.title ?? key })),
    questions,
  };
}
