import type { NamesOfOneThing } from './aliases.ts';
import { byOtherNames } from './by-other-names.ts';
import type { Folding } from './folding.ts';
import { inParts } from './in-parts.ts';
import { emptyUnits, loosely, piecesOf } from './loose.ts';
import { nearMiss, type TextOfPage } from './near-miss.ts';
import { type Phrase, phrasesIn, textOf } from './phrases.ts';
import { soundingLike } from './sounding.ts';
import { inAll, type LookUp, pagesWith, type Standing } from './standing.ts';
import { unitsIn } from './units.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** How a page was found: as typed, by another name of the same thing, by its pinyin, or by pieces of what was typed. */
export type Match = 'literal' | 'alias' | 'sound' | 'loose';

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

/** With fewer hits than this, pages that only come near are shown below them. */
const fewHits = 5;
/** How many of those follow what was found as typed. */
const fewNear = 8;

/**
 * The pages that answer a query, among those that `may` be shown. First those on which it stands as typed; then those that call
 * the same thing by another name, and those whose name sounds as typed; where these are few, those that have its parts; only when
 * there are none of these, those that have most of its pieces.
 */
export async function find(
  query: string,
  index: Searchable,
  may: (page: number) => boolean = () => true,
): Promise<Findings> {
  const phrases = phrasesIn(query, index.folding);
  if (phrases.length === 0) return { found: [] };
  const all = await Promise.all(phrases.map(({ tokens }) => pagesWith(tokens, index.lookUp)));
  const standing = all.map((list) => list.filter(({ page }) => may(page)));
  const literal = ranked(inAll(standing), phrases, index);
  const wanted = phrases.map(wantedOf);
  const found = new Map<number, Finding>();
  const add = (more: readonly Finding[]): void => {
    for (const finding of more) if (may(finding.page) && !found.has(finding.page)) found.set(finding.page, finding);
  };
  const sounding = await soundingLike(query, index.lookUp);
  add(literal.filter(({ rank }) => rank === 0).map(({ page }) => ({ page, match: 'literal', wanted })));
  add(sounding.whole.map((page) => ({ page, match: 'sound', wanted })));
  add(literal.map(({ page }) => ({ page, match: 'literal', wanted })));
  add(await byOtherNames(phrases, standing, index));
  add(sounding.begun.map((page) => ({ page, match: 'sound', wanted })));
  if (found.size === 0) add(sounding.inside.map((page) => ({ page, match: 'sound', wanted })));
  if (found.size < fewHits) add(await byParts(phrases, index));
  const suggestion = found.size > 0 ? undefined : await nearMiss(phrases, index);
  if (found.size === 0 || (found.size < fewHits && phrases.some(isSaid)))
    add(await comingNear(phrases, index, found.size));
  return { found: [...found.values()], ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Pages that have most of the pieces of a query; a few where something was found before. */
async function comingNear(phrases: readonly Phrase[], { lookUp }: Searchable, before: number): Promise<Finding[]> {
  const wanted = piecesOf(phrases).map(({ units }) => ({ units, beginning: false }));
  const pages = await loosely(phrases, lookUp);
  return pages.slice(0, before > 0 ? fewNear : undefined).map(({ page }) => ({ page, match: 'loose', wanted }));
}

/** Pages that have the parts of a query, those first that have most of them in the title. */
async function byParts(phrases: readonly Phrase[], index: Searchable): Promise<Finding[]> {
  const found = await inParts(phrases, index);
  if (!found) return [];
  const wanted = found.parts.map(wantedOf);
  const texts = found.parts.map(({ units }) => textOf(units));
  const inTitle = (page: number): number => {
    const title = textOf(unitsIn(index.titles[page] ?? '', index.folding));
    return texts.filter((text) => title.includes(text)).length;
  };
  return found.pages
    .map((one) => ({ ...one, inTitle: inTitle(one.page) }))
    .sort((a, b) => b.inTitle - a.inTitle || b.score - a.score || a.page - b.page)
    .map(({ page }) => ({ page, match: 'loose', wanted }));
}

/** It is said as people talk, in more than a word: 台资企业的案例. */
const isSaid = ({ units }: Phrase): boolean => units.length >= 7 && emptyUnits(units).size > 0;

/** Pages whose title is what was typed, or its other name, come first, then those whose title has it, then the others; each by score. */
function ranked(
  pages: readonly Standing[],
  phrases: readonly Phrase[],
  index: Searchable,
): (Standing & { rank: number })[] {
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
