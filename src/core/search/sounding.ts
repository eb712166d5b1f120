import type { LookUp, PageHit } from './standing.ts';
import { soundBeginningToken, soundToken } from './tokens.ts';

/** A name that begins with what was typed weighs this much in the index; a later part of a name weighs less. */
const wholeNameWeight = 255;

/** Pages by how their name sounds; each list best first. */
export interface Sounding {
  /** The name is heard whole. */
  whole: number[];
  /** The name begins so. */
  begun: number[];
  /** It is heard somewhere in the name. */
  inside: number[];
}

/** Pages whose title, or whose term, sounds as typed: in pinyin, or by initials. */
export async function soundingLike(query: string, lookUp: LookUp): Promise<Sounding> {
  const letters = query
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[\s'’]/g, '');
  if (!/^[a-z0-9]{2,}$/.test(letters) || !/[a-z]/.test(letters)) return { whole: [], begun: [], inside: [] };
  const whole = soundToken(letters);
  const beginning = soundBeginningToken(letters);
  const hits = await lookUp([whole, beginning]);
  const atStart = (hit: PageHit): boolean => hit.places.some(({ weight }) => weight === wholeNameWeight);
  const byScore = (token: string): PageHit[] =>
    [...(hits.get(token) ?? [])].sort((a, b) => b.score - a.score || a.page - b.page);
  const [exact, begun] = [byScore(whole), byScore(beginning)];
  const pages = (hits: readonly PageHit[]): number[] => hits.map(({ page }) => page);
  return {
    whole: pages(exact.filter(atStart)),
    begun: pages(begun.filter(atStart)),
    inside: pages([...exact, ...begun]),
  };
}
