import type { Folding } from './folding.ts';
import { type Phrase, phraseOf, textOf } from './phrases.ts';
import { unitsIn } from './units.ts';

/** For each name of a thing, folded, the other names, as they are written. */
export type NamesOfOneThing = ReadonlyMap<string, readonly string[]>;

/** A phrase in which a name was exchanged for another name of the same thing. */
export interface AliasVariant {
  phrase: Phrase;
  /** The other name, as it is written. */
  name: string;
}

/** More would only slow the search down. */
const mostVariants = 6;

/** Groups of names, ready to be asked; a group of one makes its name known. */
export function namesOfOneThing(groups: readonly (readonly string[])[], folding: Folding): NamesOfOneThing {
  const others = new Map<string, string[]>();
  for (const group of groups) {
    for (const name of group) {
      const text = textOf(unitsIn(name, folding));
      others.set(text, [...(others.get(text) ?? []), ...group.filter((other) => other !== name)]);
    }
  }
  return others;
}

/** What a phrase says with other names: 顾客满意 is also 客户满意. The longest names that it holds are exchanged. */
export function aliasVariants({ units }: Phrase, names: NamesOfOneThing, folding: Folding): AliasVariant[] {
  const variants: AliasVariant[] = [];
  let covered = 0;
  for (let from = 0; from < units.length; from++) {
    for (let to = units.length; to > Math.max(from, covered); to--) {
      const others = names.get(textOf(units.slice(from, to)));
      if (!others) continue;
      covered = to;
      for (const name of others) {
        const exchanged = [...units.slice(0, from), ...unitsIn(name, folding), ...units.slice(to)];
        variants.push({ phrase: phraseOf(exchanged, true), name });
      }
      break;
    }
  }
  return variants.slice(0, mostVariants);
}
