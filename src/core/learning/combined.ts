import { distribution, scoreOf } from './scores.ts';
import { type Answers, answersOf, type Sheet, statementsOf, unitName } from './sheet.ts';

/** One filled sheet, without a name. */
export interface Filled {
  id: string;
  unit: string;
  answers: Answers;
}

/** What several people said to one thing: of how many, and how far they are apart (sample standard deviation; none of one). */
export interface Spread {
  n: number;
  mean: number;
  deviation: number | undefined;
}

/** Hidden: too few people, or another figure could be worked out from it. */
export type Cell = Spread | 'hidden';

export interface Group {
  unit: string;
  n: number;
  overall: Cell;
  dimensions: Cell[];
  statements: Cell[];
  /** How often each step was chosen, by statement. */
  counts: (number[] | 'hidden')[];
}

export interface Combined {
  n: number;
  /** Groups that are large enough, by name. */
  groups: Group[];
  /** Groups that are too small, by name. */
  small: { unit: string; n: number }[];
  /** Those together, where together they are enough. */
  rest: Group | undefined;
  /** All together; undefined where too few in all, or where what is hidden would follow from it. */
  total: Group | undefined;
}

/** A smaller group than this is never shown, whatever is asked for. */
export const leastGroup = 3;
export const usualGroup = 5;

/** Mean, spread and number of values. */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : undefined };
}

/** Everything there is to say of a group, still without a thought to how small it is. */
function groupOf(unit: string, filled: readonly Filled[], sheet: Sheet): Group {
  const steps = sheet.scale.length;
  const spread = (values: readonly (number | null | undefined)[]): Spread =>
    spreadOf(values.flatMap((value) => value ?? []));
  const at = (index: number): (number | null)[] => filled.map(({ answers }) => answers[index] ?? null);
  const statements = statementsOf(sheet).map((_, index) => at(index));
  return {
    unit,
    n: filled.length,
    overall: spread(filled.map(({ answers }) => scoreOf(answers, steps).score)),
    dimensions: sheet.dimensions.map((_, index) =>
      spread(filled.map(({ answers }) => scoreOf(answersOf(sheet, index, answers), steps).score)),
    ),
    statements: statements.map(spread),
    counts: statements.map((values) => distribution(values, steps).counts),
  };
}

type Figures = Pick<Group, 'overall' | 'dimensions' | 'statements'>;
const cellsOf = ({ overall, dimensions, statements }: Figures): Cell[] => [overall, ...dimensions, ...statements];

/** A group with only the cells that may be seen, in the order of `cellsOf`. */
function withCells(group: Group, mayBeSeen: (cell: Cell, index: number) => boolean): Group {
  const cells = cellsOf(group).map((cell, index): Cell => (mayBeSeen(cell, index) ? cell : 'hidden'));
  const [overall = 'hidden', ...others] = cells;
  const statements = others.slice(group.dimensions.length);
  return {
    ...group,
    overall,
    dimensions: others.slice(0, group.dimensions.length),
    statements,
    counts: group.counts.map((counts, index) => (statements[index] === 'hidden' ? 'hidden' : counts)),
  };
}

const countIn = (cell: Cell): number => (cell === 'hidden' ? 0 : cell.n);

/**
 * Many filled sheets, by department and together. Each is counted once, by its identity. A figure that rests on fewer people than
 * `smallest` is hidden; and so is every total from which the shown groups could be subtracted to leave fewer people than that.
 */
export function combined(sheet: Sheet, all: readonly Filled[], smallest: number): Combined {
  const least = Math.max(leastGroup, Math.floor(smallest) || usualGroup);
  const filled = [...new Map(all.map((each) => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const units = [...new Set(filled.map(({ unit }) => unitName(unit)))].sort((a, b) => a.localeCompare(b, 'zh-Hans'));
  const of = (names: readonly string[]): Filled[] => filled.filter(({ unit }) => names.includes(unitName(unit)));
  const isLarge = (name: string): boolean => of([name]).length >= least;
  const large = units.filter(isLarge);
  const small = units.filter((name) => !isLarge(name));
  const isEnough = (cell: Cell): boolean => countIn(cell) >= least;

  const whole = large.map((name) => groupOf(name, of([name]), sheet));
  const others = of(small);
  const rest = small.length > 1 && others.length >= least ? groupOf('', others, sheet) : undefined;
  const everything = groupOf('', filled, sheet);
  // What is not shown of each figure, over all groups: of nobody, or of enough people that their sum gives nobody away.
  const unseen = cellsOf(everything).map((cell, index) =>
    [...whole, ...(rest ? [rest] : [])].reduce((left, group) => {
      const part = cellsOf(group)[index] ?? 'hidden';
      return isEnough(part) ? left - countIn(part) : left;
    }, countIn(cell)),
  );
  const givesAway = others.length > 0 && !rest;
  const seen = (group: Group): Group => withCells(group, isEnough);
  return {
    n: filled.length,
    groups: whole.map(seen),
    small: small.map((unit) => ({ unit, n: of([unit]).length })),
    rest: rest && seen(rest),
    total:
      filled.length < least || (givesAway && large.length > 0)
        ? undefined
        : withCells(everything, (cell, index) => {
            const hidden = unseen[index] ?? 0;
            return isEnough(cell) && (hidden === 0 || hidden >= least);
          }),
  };
}
