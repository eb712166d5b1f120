import { type Answers, answersOf, type Sheet, statementsOf } from './sheet.ts';

/** What answers come to. */
export interface Score {
  asked: number;
  answered: number;
  /** From 0 to 100, not rounded; undefined where fewer than half of the statements were answered. */
  score: number | undefined;
}

export interface Scores extends Score {
  dimensions: Score[];
}

/**
 * The mean of steps from 1 to `steps` as a score: (mean - 1) / (steps - 1) x 100. The article on ASTAR says that answers are
 * converted to a hundred and gives no formula; this one is this site's own.
 */
export const converted = (mean: number, steps: number): number => ((mean - 1) / (steps - 1)) * 100;

/** Statements passed over stay out of the mean; fewer than half of them answered are no score. */
export function scoreOf(answers: Answers, steps: number): Score {
  const given = answers.filter((answer) => answer !== null);
  const enough = given.length > 0 && given.length * 2 >= answers.length;
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  return { asked: answers.length, answered: given.length, score: enough ? converted(mean, steps) : undefined };
}

/** The score of each dimension, and of all statements together. */
export const scoresOf = (sheet: Sheet, answers: Answers): Scores => ({
  ...scoreOf(answers, sheet.scale.length),
  dimensions: sheet.dimensions.map((_, index) => scoreOf(answersOf(sheet, index, answers), sheet.scale.length)),
});

/** As scores are shown: whole numbers. What is shown alike is alike. */
export const shown = (score: number): number => Math.round(score);

/** The places of the lowest and of the highest scores, all of those that are shown alike; none where all are alike. */
export function extremes(scores: readonly (number | undefined)[]): { weakest: number[]; strongest: number[] } {
  const given = scores.flatMap((score) => (score === undefined ? [] : [shown(score)]));
  const [low, high] = [Math.min(...given), Math.max(...given)];
  if (given.length < 2 || low === high) return { weakest: [], strongest: [] };
  const places = (value: number): number[] =>
    scores.flatMap((score, index) => (score !== undefined && shown(score) === value ? [index] : []));
  return { weakest: places(low), strongest: places(high) };
}

/** The statements of a dimension that were answered lowest; none where all its answers are alike. */
export function lowestStatements(sheet: Sheet, dimension: number, answers: Answers): string[] {
  const given = answersOf(sheet, dimension, answers);
  const { weakest } = extremes(given.map((answer) => answer ?? undefined));
  return weakest.flatMap((index) => sheet.dimensions[dimension]?.statements[index] ?? []);
}

/** How often each step of the scale was chosen, lowest first, and how often none. */
export function distribution(answers: Answers, steps: number): { counts: number[]; skipped: number } {
  const counts = new Array<number>(steps).fill(0);
  let skipped = 0;
  for (const answer of answers) {
    if (answer === null) skipped++;
    else counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  }
  return { counts, skipped };
}

/** The statements that were answered with the highest step, by their texts. */
export const mostAgreed = (sheet: Sheet, answers: Answers): string[] =>
  statementsOf(sheet).flatMap(({ text }, index) => (answers[index] === sheet.scale.length ? [text] : []));
