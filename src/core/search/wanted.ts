import type { Phrase } from './phrases.ts';

/** What to mark in the text of a result: units in a row, folded; of the last one perhaps only its beginning. */
export interface Wanted {
  units: readonly string[];
  beginning: boolean;
}

/** A phrase, to be marked where it stands. */
export const wantedOf = ({ units, tokens }: Phrase): Wanted => ({
  units: units.map(({ text }) => text),
  beginning: tokens.at(-1)?.beginning === true,
});
