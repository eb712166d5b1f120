import type { Folding } from '../search/folding.ts';
import { unitsIn } from '../search/units.ts';

/** The marks by which the index keeps kinds of words apart. */
const marks = /[\ue000\ue001]/g;
const soundMark = '\ue002';

/** A word of the index as it stands in a text; nothing for one that says how a name sounds. */
export const wordIn = (token: string): string | undefined =>
  token.startsWith(soundMark) ? undefined : token.replace(marks, '');

/** The words by which the search index knows a text: each character, each pair of neighbours, each word of other scripts. */
export function* textTokens(text: string, folding: Folding): Generator<string> {
  let before: string | undefined;
  for (const unit of unitsIn(text, folding)) {
    yield unit.text;
    if (unit.han && before !== undefined && !unit.apart) yield before + unit.text;
    before = unit.han ? unit.text : undefined;
  }
}
