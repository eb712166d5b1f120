import { aliasVariants, type NamesOfOneThing } from './aliases.ts';
import type { Folding } from './folding.ts';
import { type Phrase, phraseOf, textOf } from './phrases.ts';
import { inAll, type LookUp, pagesWith, type Standing } from './standing.ts';
import type { Unit } from './units.ts';

/** What stands in a query apart, and the pages that have all of it. */
export interface InParts {
  parts: Phrase[];
  pages: Standing[];
}

/**
 * The pages that have a query's known names and what is around them, wherever they stand: 处理投诉 is 投诉 and 处理. Undefined
 * where no phrase holds a name beside something else.
 */
export async function inParts(
  phrases: readonly Phrase[],
  { names, folding, lookUp }: { names: NamesOfOneThing; folding: Folding; lookUp: LookUp },
): Promise<InParts | undefined> {
  const parts = phrases.flatMap((phrase) => partsOf(phrase, names));
  if (parts.length === phrases.length) return undefined;
  const lists = await Promise.all(
    parts.map(async (part) => {
      const variants = [part, ...aliasVariants(part, names, folding).map(({ phrase }) => phrase)];
      const found = (await Promise.all(variants.map(({ tokens }) => pagesWith(tokens, lookUp)))).flat();
      return [...new Map(found.reverse().map((one) => [one.page, one])).values()];
    }),
  );
  return { parts, pages: inAll(lists) };
}

/** A phrase parted where the longest names that it holds begin and end; whole where it holds none. */
function partsOf(phrase: Phrase, names: NamesOfOneThing): Phrase[] {
  const { units } = phrase;
  const parts: Unit[][] = [];
  let rest: Unit[] = [];
  let covered = 0;
  for (const [from, unit] of units.entries()) {
    if (from < covered) continue;
    const to = endOfName(units, from, names);
    if (to > from) {
      parts.push(rest, units.slice(from, to));
      rest = [];
      covered = to;
    } else rest.push(unit);
  }
  const said = [...parts, rest].filter((part) => part.length > 1 || part.some(({ han }) => !han));
  return said.length > 1 ? said.map((part) => phraseOf(part, true)) : [phrase];
}

function endOfName(units: readonly Unit[], from: number, names: NamesOfOneThing): number {
  for (let to = units.length; to > from; to--) {
    const isWhole = from === 0 && to === units.length;
    if (!isWhole && names.has(textOf(units.slice(from, to)))) return to;
  }
  return from;
}
