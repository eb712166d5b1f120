import type { Place } from '../prose/prose.ts';

/** What stands escaped, or a sign that opens code or a tag. */
const escapesAndSigns = /\\[!-/:-@[-`{-~]|[{<]/g;

/** Where braces and angle brackets stand in a piece of source without a backslash before them. */
export const rawSigns = (source: string): number[] =>
  [...source.matchAll(escapesAndSigns)].filter(([sign]) => sign.length === 1).map(({ index }) => index);

/** The line and the column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What stands from a place on to the end of its line. */
export function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end);
}
