import { aliasVariants, type NamesOfOneThing } from './aliases.ts';
import type { Folding } from './folding.ts';
import { loosely, piecesOf } from './loose.ts';
import { nearMiss, type TextOfPage } from './near-miss.ts';
import { type Phrase, phrasesIn, textOf } from './phrases.ts';
import { soundingLike } from './sounding.ts';
import { inAll, type LookUp, pagesWith, type Standing } from './standing.ts';
import { unitsIn } from './units.ts';

/** How a page was found: as typed, by another name of the same thing, by its pinyin, or by pieces of what was typed. */
export type Match = 'literal' | 'alias' | 'sound' | 'loose';

/** What to mark in the text of a result: units in a row, folded; of the last one perhaps only its beginning. */
export interface Wanted {
  units: readonly string[];
  beginning: boolean;
}

/** A page that was found. */
export interface Finding {
  page: number;
  match: Match;
  /** The name that stands there instead of what was typed, for an alias. */
  via?: string;
  wanted: readonly Wanted[];
}

export interface Findings {
  /** Best first. */
  found: Finding[];
  /** What was perhaps meant, when nothing was found as typed: one character is another. It is on some page. */
  suggestion?: string;
}

/** What a search needs to know of an index. */
export interface Searchable {
  titles: readonly string[];
  names: NamesOfOneThing;
  folding: Folding;
  lookUp: LookUp;
  textOfPage: TextOfPage;
}

/**
 * The pages that answer a query. First those on which it stands as typed; then those that call the same thing by another name,
 * and those whose name sounds as typed; only when there are none of these, those that have most of its pieces.
 */
export async function find(query: string, index: Searchable): Promise<Findings> {
  const phrases = phrasesIn(query, index.folding);
  if (phrases.length === 0) return { found: [] };
  const standing = await Promise.all(phrases.map(({ tokens }) => pagesWith(tokens, index.lookUp)));
  const literal = ranked(inAll(standing), phrases, index);
  const wanted = phrases.map(wantedOf);
  const seen = new Set(literal.map(({ page }) => page));
  const found: Finding[] = literal.map(({ page }) => ({ page, match: 'literal', wanted }));
  const add = (more: readonly Finding[]): void => {
    for (const finding of more) {
      if (seen.has(finding.page)) continue;
      seen.add(finding.page);
      found.push(finding);
    }
  };
  add(await byOtherNames(phrases, standing, index));
  add((await soundingLike(query, index.lookUp, found.length === 0)).map((page) => ({ page, match: 'sound', wanted })));
  if (found.length > 0) return { found };
  const suggestion = await nearMiss(phrases, index);
  const pieces = piecesOf(phrases).map(({ units }) => ({ units, beginning: false }));
  const loose = await loosely(phrases, index.lookUp);
  return {
    found: loose.map(({ page }) => ({ page, match: 'loose', wanted: pieces })),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const wantedOf = ({ units, tokens }: Phrase): Wanted => ({
  units: units.map(({ text }) => text),
  beginning: tokens.at(-1)?.beginning === true,
});

/** Pages whose title is what was typed, or its other name, come first, then those whose title has it, then the others; each by score. */
function ranked(pages: readonly Standing[], phrases: readonly Phrase[], index: Searchable): Standing[] {
  const texts = phrases.map(({ units }) => textOf(units));
  const sameThing = index.names.get(texts.join('')) ?? [];
  const rank = (page: number): number => {
    const written = index.titles[page] ?? '';
    const title = textOf(unitsIn(written, index.folding));
    if (title === texts.join('')) return 0;
    if (sameThing.includes(written)) return 1;
    return texts.every((text) => title.includes(text)) ? 2 : 3;
  };
  return pages
    .map((standing) => ({ ...standing, rank: rank(standing.page) }))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.page - b.page);
}

/** Pages that have each phrase, or the same with another name of the thing, and at least one by another name. */
async function byOtherNames(
  phrases: readonly Phrase[],
  standing: readonly (readonly Standing[])[],
  index: Searchable,
): Promise<Finding[]> {
  const variants = phrases.map((phrase) => aliasVariants(phrase, index.names, index.folding));
  if (variants.every((others) => others.length === 0)) return [];
  const via = new Map<number, { name: string; wanted: Wanted }[]>();
  const lists = await Promise.all(
    variants.map(async (others, at) => {
      const pages = new Map((standing[at] ?? []).map((one) => [one.page, one]));
      for (const { phrase, name } of others) {
        for (const one of await pagesWith(phrase.tokens, index.lookUp)) {
          if (pages.has(one.page)) continue;
          pages.set(one.page, one);
          via.set(one.page, [...(via.get(one.page) ?? []), { name, wanted: wantedOf(phrase) }]);
        }
      }
      return [...pages.values()];
    }),
  );
  return inAll(lists)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .flatMap(({ page }) => {
      const names = via.get(page) ?? [];
      const wanted = [...phrases.map(wantedOf), ...names.map((one) => one.wanted)];
      return names[0] ? [{ page, match: 'alias', via: names[0].name, wanted }] : [];
    });
}
