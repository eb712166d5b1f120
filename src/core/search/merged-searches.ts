import { mostRecent } from './recent-searches.ts';
import { type Gap, mostGaps } from './search-gaps.ts';

/** The searches of two devices: those of this one first, since no time says which were made when, and as many of the other as fit. */
export const mergedRecent = (here: readonly string[], given: readonly string[]): string[] =>
  [...new Set([...here, ...given])].slice(0, mostRecent);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The gaps of several devices, the last ones first. Of a query the higher count stands: a sum would grow each time that the same file
 * is taken in. Where there is no more room, those that were asked least give way, the oldest first.
 */
export function mergedGaps(...lists: readonly (readonly Gap[])[]): Gap[] {
  const known = new Map<string, Gap>();
  for (const { query, count, day } of lists.flat()) {
    const other = known.get(query) ?? { count, day };
    known.set(query, { query, count: Math.max(count, other.count), day: byText(day, other.day) > 0 ? day : other.day });
  }
  const byCount = [...known.values()].sort(
    (a, b) => b.count - a.count || byText(b.day, a.day) || byText(a.query, b.query),
  );
  return byCount.slice(0, mostGaps).sort((a, b) => byText(b.day, a.day));
}
