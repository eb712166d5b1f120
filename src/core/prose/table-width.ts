import type { Place } from './prose.ts';

/** More columns than any page can show. */
export const mostColumns = 100;

/** The line below the heads of a table: `| --- | :-: |`, perhaps in a quote. */
const underHeads = /^[\s>|:-]+$/;

/**
 * The first table with too many columns. Must run before the parser: it fills every row up to the heads, so that a few
 * short lines below a wide head would grow to millions of cells.
 */
export function tooWide(text: string): Place | undefined {
  let fenced = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^[\s>]*(```|~~~)/.test(line)) fenced = !fenced;
    if (!fenced && line.length > mostColumns && underHeads.test(line) && cellsIn(line).length > mostColumns)
      return { line: index + 1, column: 1 };
  }
  return undefined;
}

/** The cells that a row of a table is written with, as GFM reads it: `|` parts them, `\|` does not. */
export function cellsIn(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
