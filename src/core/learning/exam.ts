import type { Key } from '../model/key.ts';
import type { Question } from '../model/question.ts';
import type { ExamPool, ExamRule, PoolQuestion } from './exam-pool.ts';
import { type Answer, graded } from './graded.ts';
import { derangedOrder, permutation, seededNumbers } from './seeded.ts';

/** A question of a test that was drawn. */
export interface ExamQuestion extends PoolQuestion {
  /**
   * In which order its choices, its steps or its right sides are shown, as places in the question as it is written: `shown[0]` is
   * the place of what stands first. Empty where there is nothing to shuffle. An answer keeps to the places as written.
   */
  shown: readonly number[];
}

export interface Exam {
  curriculum: Key;
  seed: string;
  rule: ExamRule;
  questions: readonly ExamQuestion[];
}

function shownOrder(question: Question, next: () => number): number[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return permutation(question.choices.length, next);
    case 'order':
      return derangedOrder(question.steps.length, next);
    case 'match':
      return derangedOrder(question.pairs.length, next);
    default:
      return [];
  }
}

/** How often something was drawn so far. */
class Tally {
  readonly #counts = new Map<string, number>();
  of = (name: string): number => this.#counts.get(name) ?? 0;
  add = (name: string): void => void this.#counts.set(name, this.of(name) + 1);
  names = (): string[] => [...this.#counts.keys()];
}

const firstOf = (candidates: readonly PoolQuestion[], weights: (question: PoolQuestion) => readonly number[]) => {
  const lighter = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((weight, index) => weight !== b[index]);
    return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
  };
  return candidates.reduce((best, other) => (lighter(weights(other), weights(best)) ? other : best));
};

/**
 * Takes one question after another out of a mixed heap: first what shows a named competency that none has shown yet, then from the
 * article that has given least, then for the competency that was asked least.
 */
function chosen({ questions, rule }: ExamPool, next: () => number): PoolQuestion[] {
  const heap = permutation(questions.length, next).map((place) => questions[place] as PoolQuestion);
  const articles = new Tally();
  const competencies = new Tally();
  const taken: PoolQuestion[] = [];
  while (taken.length < rule.questions && heap.length > 0) {
    const best = firstOf(heap, ({ article, competencies: own }) => [
      own.some((name) => rule.competencies.includes(name) && competencies.of(name) === 0) ? 0 : 1,
      articles.of(article),
      own.length > 0 ? Math.min(...own.map(competencies.of)) : taken.length,
    ]);
    heap.splice(heap.indexOf(best), 1);
    articles.add(best.article);
    for (const name of best.competencies) competencies.add(name);
    taken.push(best);
  }
  return taken;
}

/** A test drawn from a pool: the same pool and seed give the same questions in the same order, on every machine. */
export function drawnExam(pool: ExamPool, seed: string): Exam {
  const next = seededNumbers(`${pool.curriculum}\n${seed}`);
  const taken = chosen(pool, next);
  const questions = permutation(taken.length, next).map((place): ExamQuestion => {
    const question = taken[place] as PoolQuestion;
    return { ...question, shown: shownOrder(question.question, next) };
  });
  return { curriculum: pool.curriculum, seed, rule: pool.rule, questions };
}

/** How many of some questions were answered right. */
export interface Share {
  right: number;
  of: number;
}

export interface ExamResult extends Share {
  /** Per cent, rounded down: nobody sees a pass mark that was not reached. */
  score: number;
  passed: boolean;
  competencies: readonly (Share & { id: string })[];
  /** Articles with a wrong answer, the most first, so that reading again begins where it helps most. */
  readAgain: readonly Key[];
}

/** What the answers, by the ids of their questions, are worth. A question that was skipped counts as wrong. */
export function gradedExam(
  { questions, rule }: Exam,
  answers: Readonly<Record<string, Answer | undefined>>,
): ExamResult {
  const judged = questions.map((drawn) => {
    const answer = Object.hasOwn(answers, drawn.id) ? answers[drawn.id] : undefined;
    return { ...drawn, correct: answer !== undefined && graded(drawn.question, answer) };
  });
  const share = (some: typeof judged): Share => ({
    right: some.filter(({ correct }) => correct).length,
    of: some.length,
  });
  const { right, of } = share(judged);
  const names = [...new Set(judged.flatMap(({ competencies }) => competencies))];
  const wrong = new Tally();
  for (const { article } of judged.filter(({ correct }) => !correct)) wrong.add(article);
  return {
    right,
    of,
    score: of === 0 ? 0 : Math.floor((right * 100) / of),
    passed: of > 0 && right * 100 >= rule.pass * of,
    competencies: names.map((id) => ({ id, ...share(judged.filter(({ competencies }) => competencies.includes(id))) })),
    readAgain: wrong.names().sort((a, b) => wrong.of(b) - wrong.of(a)),
  };
}
