import type { NamesOfOneThing } from './aliases.ts';
import type { Folding } from './folding.ts';
import { emptyUnits } from './loose.ts';
import { type Phrase, textOf } from './phrases.ts';
import { type LookUp, pagesWith } from './standing.ts';
import { phraseTokens } from './tokens.ts';
import { type Unit, unitsIn } from './units.ts';

/** The text of a page as it was written. */
export type TextOfPage = (page: number) => Promise<string>;

/** How many pages are read to learn what stands in place of a wrong character. */
const mostPages = 4;
const mostCharacters = 8;
/** A reading counts when it was seen twice, or in a title. */
const leastWorth = 2;
/** Characters that follow or precede any word: with them a piece is no word. */
const notInWords = new Set('的了是在有和与及或也都就不我你他她它们这那个一');

/**
 * What was perhaps meant when one character of a word of three or more is wrong: 预付歉 is 预付款. Looks for pages on which all
 * other characters stand in their places, reads what stands in the wrong one's, and gives what was read most often.
 */
export async function nearMiss(
  phrases: readonly Phrase[],
  index: {
    lookUp: LookUp;
    textOfPage: TextOfPage;
    folding: Folding;
    titles: readonly string[];
    names: NamesOfOneThing;
  },
): Promise<string | undefined> {
  const [phrase] = phrases;
  const units = phrase?.units ?? [];
  if (phrases.length !== 1 || !isWord(units)) return undefined;
  const typed = units.map(({ text }) => text);
  const known = nearName(typed, index.names);
  if (known !== undefined) return known;
  // What holds a name and one character more is right as it is.
  if ([typed.slice(1), typed.slice(0, -1)].some((shorter) => index.names.has(shorter.join('')))) return undefined;
  const votes = await votesFor(units, index);
  const inTitle = (text: string): boolean =>
    index.titles.some((title) => textOf(unitsIn(title, index.folding)).includes(text));
  const worth = ([text, count]: [string, number]): number => count + (inTitle(text) ? mostPages : 0);
  const [best] = [...votes].sort((a, b) => worth(b) - worth(a));
  return best && worth(best) >= leastWorth ? best[0] : undefined;
}

/** How often each reading was seen, on the best pages for each place where the wrong character may be. */
async function votesFor(
  units: readonly Unit[],
  { lookUp, textOfPage, folding }: { lookUp: LookUp; textOfPage: TextOfPage; folding: Folding },
): Promise<Map<string, number>> {
  const typed = units.map(({ text }) => text);
  const votes = new Map<string, number>();
  for (const wrong of typed.keys()) {
    const pages = await pagesAround(units, wrong, lookUp);
    for (const page of pages.slice(0, mostPages)) {
      for (const read of readings(typed, wrong, await textOfPage(page), folding))
        votes.set(read, (votes.get(read) ?? 0) + 1);
    }
  }
  return votes;
}

/** The name of a thing that has one other character. */
function nearName(typed: readonly string[], names: NamesOfOneThing): string | undefined {
  const differs = (name: string): number => {
    const characters = [...name];
    return characters.length === typed.length ? characters.filter((one, at) => one !== typed[at]).length : typed.length;
  };
  return [...names.keys()].find((name) => differs(name) === 1);
}

/** Three characters or more, and no question. */
const isWord = (units: readonly Unit[]): boolean =>
  units.length >= 3 && units.length <= mostCharacters && units.every(({ han }) => han) && emptyUnits(units).size === 0;

/** The pages on which all characters but one stand in their places. */
async function pagesAround(units: readonly Unit[], wrong: number, lookUp: LookUp): Promise<number[]> {
  const before = phraseTokens(units.slice(0, wrong), true);
  const after = phraseTokens(units.slice(wrong + 1), true).map(({ token, offset }) => ({
    token,
    offset: offset + wrong + 1,
  }));
  const standing = await pagesWith([...before, ...after], lookUp);
  return standing.sort((a, b) => b.score - a.score || a.page - b.page).map(({ page }) => page);
}

/** What stands on a page in place of the wrong character, with the characters around it. */
function readings(typed: readonly string[], wrong: number, text: string, folding: Folding): string[] {
  const units = unitsIn(text, folding);
  const found: string[] = [];
  for (const start of units.keys()) {
    const here = units.slice(start, start + typed.length);
    const fits = here.every(
      (unit, at) => unit.han && (at === 0 || !unit.apart) && (at === wrong || unit.text === typed[at]),
    );
    const read = here[wrong]?.text ?? '';
    if (fits && here.length === typed.length && !notInWords.has(read))
      found.push(text.slice(here[0]?.start, here.at(-1)?.end));
  }
  return found;
}
