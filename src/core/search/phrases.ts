import type { Folding } from './folding.ts';
import { type PlacedToken, phraseTokens } from './tokens.ts';
import { type Unit, unitsIn } from './units.ts';

/** A piece of a query that is looked for as it stands. */
export interface Phrase {
  /** The folded text of its units. */
  units: readonly Unit[];
  tokens: readonly PlacedToken[];
}

/** Units in a row as a phrase; the last word may be half typed unless it is whole. */
export const phraseOf = (units: readonly Unit[], lastIsWhole: boolean): Phrase => ({
  units,
  tokens: phraseTokens(units, lastIsWhole),
});

/** The pieces of a query: spaces and marks part them. The last word may be half typed. */
export function phrasesIn(query: string, folding: Folding): Phrase[] {
  const pieces = query.split(/\s+/).flatMap((word) => runsIn(unitsIn(word, folding)));
  const seen = new Set<string>();
  const unique = pieces.filter((units) => {
    const text = textOf(units);
    return seen.has(text) ? false : seen.add(text);
  });
  return unique.map((units, index) => phraseOf(units, index < unique.length - 1));
}

/** The units of a text, parted where something stands between them. */
function runsIn(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    if (unit.apart || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(unit);
  }
  return runs;
}

/** What units say, in folded letters. Words stand apart, so that `4 p` is not `4p`. */
export const textOf = (units: readonly Unit[]): string =>
  units.map((unit, index) => (index > 0 && !unit.han && !units[index - 1]?.han ? ` ${unit.text}` : unit.text)).join('');
