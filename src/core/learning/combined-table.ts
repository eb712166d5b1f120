import type { Cell, Combined, Group } from './combined.ts';
import { converted } from './scores.ts';
import { type Sheet, statementsOf } from './sheet.ts';

/** The words of the table as a file. */
export interface TableWords {
  unit: string;
  what: string;
  name: string;
  n: string;
  mean: string;
  deviation: string;
  score: string;
  hidden: string;
  total: string;
  rest: string;
  noUnit: string;
  overall: string;
  dimension: string;
  statement: string;
}

const number = (value: number | undefined, digits: number): string =>
  value === undefined ? '' : value.toFixed(digits);

/**
 * Everything that is shown of many filled sheets, as rows for a table: hidden figures are hidden here, too. Scores (0 to 100) for
 * a sheet that has them; means of a statement on its scale.
 */
export function combinedTable(sheet: Sheet, found: Combined, words: TableWords): string[][] {
  const steps = sheet.scale.length;
  const line = (group: string, what: string, name: string, cell: Cell, digits: number): string[] => {
    if (cell === 'hidden') return [group, what, name, words.hidden, '', '', ''];
    const score = sheet.scored && what === words.statement ? number(converted(cell.mean, steps), 1) : '';
    return [group, what, name, String(cell.n), number(cell.mean, digits), number(cell.deviation, digits), score];
  };
  const linesOf = (name: string, group: Group): string[][] => [
    ...(sheet.scored ? [line(name, words.overall, words.overall, group.overall, 1)] : []),
    ...(sheet.scored
      ? sheet.dimensions.map(({ title }, index) =>
          line(name, words.dimension, title, group.dimensions[index] ?? 'hidden', 1),
        )
      : []),
    ...statementsOf(sheet).map(({ text }, index) =>
      line(name, words.statement, text, group.statements[index] ?? 'hidden', 2),
    ),
  ];
  return [
    [words.unit, words.what, words.name, words.n, words.mean, words.deviation, words.score],
    ...found.groups.flatMap((group) => linesOf(group.unit || words.noUnit, group)),
    ...(found.rest ? linesOf(words.rest, found.rest) : []),
    ...(found.total ? linesOf(words.total, found.total) : []),
  ];
}
