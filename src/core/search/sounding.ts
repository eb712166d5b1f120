import type { LookUp, PageHit } from './standing.ts';
import { soundBeginningToken, soundToken } from './tokens.ts';

/** A name that begins with what was typed weighs this much in the index; a later part of a name weighs less. */
const wholeNameWeight = 255;

/**
 * Pages whose title, or whose term, sounds as typed: in pinyin, or by initials. Names that are heard whole come first, then names
 * that begin so, then names in which it is heard later; the last only when `inside` is asked for.
 */
export async function soundingLike(query: string, lookUp: LookUp, inside: boolean): Promise<number[]> {
  const letters = query
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[\s'’]/g, '');
  if (!/^[a-z0-9]{2,}$/.test(letters) || !/[a-z]/.test(letters)) return [];
  const whole = soundToken(letters);
  const beginning = soundBeginningToken(letters);
  const hits = await lookUp([whole, beginning]);
  const atStart = (hit: PageHit): boolean => hit.places.some(({ weight }) => weight === wholeNameWeight);
  const byScore = (token: string): PageHit[] =>
    [...(hits.get(token) ?? [])].sort((a, b) => b.score - a.score || a.page - b.page);
  const [exact, begun] = [byScore(whole), byScore(beginning)];
  const order = [exact.filter(atStart), begun.filter(atStart), ...(inside ? [exact, begun] : [])].flat();
  return [...new Set(order.map(({ page }) => page))];
}
