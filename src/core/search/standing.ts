import type { PlacedToken } from './tokens.ts';

/** Where a word stands on a page, and what the place is worth: 25 for plain text. */
export interface Place {
  position: number;
  weight: number;
}

/** A page that has a word, as the engine finds it. `score` is its BM25 for this word, weights included. */
export interface PageHit {
  page: number;
  score: number;
  /** In order. */
  places: readonly Place[];
}

/** Asks the engine for the pages of some words; a word that no page has gives an empty list. */
export type LookUp = (tokens: readonly string[]) => Promise<ReadonlyMap<string, readonly PageHit[]>>;

/** A page on which a phrase stands as it was typed. */
export interface Standing {
  page: number;
  score: number;
}

/** The pages on which all words of a phrase stand, each in its place. */
export async function pagesWith(tokens: readonly PlacedToken[], lookUp: LookUp): Promise<Standing[]> {
  const hits = await lookUp(tokens.map(({ token }) => token));
  const lists = tokens
    .map(({ token, offset }) => ({ offset, pages: new Map((hits.get(token) ?? []).map((hit) => [hit.page, hit])) }))
    .sort((a, b) => a.pages.size - b.pages.size);
  const [rarest, ...others] = lists;
  if (!rarest) return [];
  const standing: Standing[] = [];
  for (const [page, hit] of rarest.pages) {
    let starts = new Set(hit.places.map(({ position }) => position - rarest.offset));
    let score = hit.score;
    for (const { offset, pages } of others) {
      const other = pages.get(page);
      const there = other?.places.map(({ position }) => position - offset) ?? [];
      starts = new Set(there.filter((start) => starts.has(start)));
      score += other?.score ?? 0;
    }
    if (starts.size > 0) standing.push({ page, score });
  }
  return standing;
}

/** The pages that are in every list, with the sum of their scores. */
export function inAll(lists: readonly (readonly Standing[])[]): Standing[] {
  const [first, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const scores = others.map((list) => new Map(list.map(({ page, score }) => [page, score])));
  return (first ?? []).flatMap(({ page, score }) => {
    const more = scores.map((pages) => pages.get(page));
    return more.includes(undefined)
      ? []
      : [{ page, score: more.reduce<number>((sum, one) => sum + (one ?? 0), score) }];
  });
}
