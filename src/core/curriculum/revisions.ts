import type { Day } from '../model/fields.ts';
import { collections } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';

/** What became new on a day. */
export interface Revision {
  entry: Entry;
  day: Day;
  /** Unknown where the entry does not say when it was added. */
  kind: 'added' | 'revised' | undefined;
}

/** Whether an entry may be listed where all readers see it; an unlisted path may not. */
export const isListed = (entry: Entry): boolean => entry.collection !== 'paths' || entry.data.listed;

function revisionOf(entry: Entry): Revision | undefined {
  const { added, updated } = entry.data;
  if (added === undefined) return updated === undefined ? undefined : { entry, day: updated, kind: undefined };
  return updated !== undefined && updated > added
    ? { entry, day: updated, kind: 'revised' }
    : { entry, day: added, kind: 'added' };
}

// Of one day: in the order of the collections, then of the keys.
const order = ({ entry }: Revision): string => `${collections.indexOf(entry.collection)}${entry.key}`;

const later = (a: Revision, b: Revision): number => {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return order(a) < order(b) ? -1 : 1;
};

/** Every listed entry that says when it was added or revised, the newest first. */
export const revisions = (library: Library): Revision[] =>
  [...library.entries.values()]
    .filter(isListed)
    .flatMap((entry) => revisionOf(entry) ?? [])
    .sort(later);

export interface Month {
  /** 2026-11 */
  id: string;
  revisions: Revision[];
}

/** Revisions by month, the newest first: whole months, until there are at least `enough` of them. */
export function months(all: readonly Revision[], enough: number): Month[] {
  const byMonth = [...Map.groupBy(all, ({ day }) => day.slice(0, 7))];
  const found: Month[] = [];
  let count = 0;
  for (const [id, revisions] of byMonth) {
    if (count >= enough) break;
    found.push({ id, revisions });
    count += revisions.length;
  }
  return found;
}
