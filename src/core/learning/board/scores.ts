import type { QuestionResult } from '../../model/receipt.ts';
import type { Progress } from './progress.ts';

/** How many questions were tried, and of them how many were right at the first try. */
export interface Tally {
  tried: number;
  right: number;
}

const resultsIn = ({ steps }: Progress): QuestionResult[] =>
  [...steps.values()].flatMap(({ questions }) => [...questions.values()]);

/** Per cent right at the first try; undefined where nothing was tried. */
export const scoreOf = ({ tried, right }: Tally): number | undefined =>
  tried === 0 ? undefined : Math.round((right / tried) * 100);

/** What was right at the first try, of all questions. */
export function tallyOf(progress: Progress): Tally {
  const results = resultsIn(progress);
  return { tried: results.length, right: results.filter(({ first }) => first).length };
}

/** The same for each competency that was asked for. */
export function competenciesOf(all: readonly Progress[]): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const { competencies, first } of all.flatMap(resultsIn)) {
    for (const name of new Set(competencies)) {
      const { tried, right } = found.get(name) ?? { tried: 0, right: 0 };
      found.set(name, { tried: tried + 1, right: right + Number(first) });
    }
  }
  return found;
}

/** Competencies, the weakest first; of equal ones first what was asked more often. */
export const weakestFirst = (tallies: ReadonlyMap<string, Tally>): [string, Tally][] =>
  [...tallies].sort(([a, x], [b, y]) => x.right / x.tried - y.right / y.tried || y.tried - x.tried || (a < b ? -1 : 1));

/** A question that somebody got wrong at the first try. */
export interface HardQuestion {
  id: string;
  /** The article that asks it. */
  key: string;
  /** People. */
  wrong: number;
  tried: number;
  /** Of those who were wrong, how many have it right by now. */
  mended: number;
}

/** The questions that most got wrong, the worst first. */
export function hardQuestions(all: readonly Progress[]): HardQuestion[] {
  const found = new Map<string, HardQuestion>();
  for (const { steps } of all) {
    for (const [key, { questions }] of steps) {
      for (const { id, first, right } of questions.values()) {
        const known = found.get(id) ?? { id, key, wrong: 0, tried: 0, mended: 0 };
        found.set(id, {
          ...known,
          tried: known.tried + 1,
          wrong: known.wrong + Number(!first),
          mended: known.mended + Number(!first && right),
        });
      }
    }
  }
  return [...found.values()]
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong || b.wrong / b.tried - a.wrong / a.tried || (a.id < b.id ? -1 : 1));
}
