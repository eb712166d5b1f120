import type { Match } from './finding.ts';

/** Where the searches that found nothing are kept. */
export const gapsKey = 'fengfan:search-gaps';

/** Words that were looked for and stand nowhere: how often, and when last. */
export interface Gap {
  query: string;
  count: number;
  /** A calendar day: 2026-11-22. */
  day: string;
}

/** So many are kept. */
export const mostGaps = 200;

const isGap = (data: unknown): data is Gap => {
  const { query, count, day } = (data ?? {}) as Partial<Record<keyof Gap, unknown>>;
  return typeof query === 'string' && query !== '' && Number.isInteger(count) && typeof day === 'string';
};

/** The gaps that were kept, the last ones first. What cannot be read is none. */
export function gapsIn(kept: string | null): Gap[] {
  try {
    const data: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(data) ? data.filter(isGap).slice(0, mostGaps) : [];
  } catch {
    return [];
  }
}

/** Counts a search that found nothing. Where there is no more room, the oldest of those that were asked least gives way. */
export function withGap(gaps: readonly Gap[], query: string, day: string): Gap[] {
  const before = gaps.find((gap) => gap.query === query);
  const counted = [{ query, count: (before?.count ?? 0) + 1, day }, ...withoutGap(gaps, query)];
  if (counted.length <= mostGaps) return counted;
  const least = Math.min(...counted.slice(1).map(({ count }) => count));
  const leaving = counted.findLastIndex(({ count }, at) => at > 0 && count === least);
  return counted.filter((_, at) => at !== leaving);
}

export const withoutGap = (gaps: readonly Gap[], query: string): Gap[] => gaps.filter((gap) => gap.query !== query);

/** The gaps as a table for a spreadsheet: text, how often, last day, with tabs between. */
export const gapsAsText = (gaps: readonly Gap[]): string =>
  gaps.map(({ query, count, day }) => `${query}\t${count}\t${day}`).join('\n');

/** Whether nothing has the words of a search as typed, by another name or under their sound. */
export const isUnmet = (matches: readonly Match[]): boolean => matches.every((match) => match === 'loose');

/** Of a longer row of characters or of several words, pieces that stand somewhere are an answer. */
const oneTerm = /^\p{Script=Han}{1,6}$/u;

/** Whether the content lacks what was looked for: nothing is found at all, or a single term stands nowhere. */
export const isMissing = (query: string, matches: readonly Match[]): boolean =>
  matches.length === 0 || (isUnmet(matches) && oneTerm.test(query));
