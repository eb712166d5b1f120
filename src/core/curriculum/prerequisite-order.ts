import { levels } from '../model/curriculum.ts';
import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';

export interface PrerequisiteOrder {
  /** Every curriculum after all its prerequisites; among equals the lower level first, then by key. */
  curricula: Entry<'curricula'>[];
  /** How many curricula stand one on another below this one: 0 has no prerequisites. */
  ranks: ReadonlyMap<Key, number>;
}

/** The prerequisites of a curriculum that exist, each once, without itself. */
export const prerequisitesIn = (curriculum: Entry<'curricula'>, keys: ReadonlySet<Key>): Key[] => [
  ...new Set(curriculum.data.prerequisites.filter((key) => keys.has(key) && key !== curriculum.key)),
];

const byLevelThenKey = (a: Entry<'curricula'>, b: Entry<'curricula'>): number =>
  levels.indexOf(a.data.level) - levels.indexOf(b.data.level) || (a.key < b.key ? -1 : 1);

/**
 * The curricula in an order that respects every prerequisite. A cycle is an error elsewhere (`prerequisiteCycles`); here the
 * first of its curricula that comes up simply goes first, so that the answer is always complete.
 */
export function prerequisiteOrder(library: Library): PrerequisiteOrder {
  const waiting = entriesOf(library, 'curricula').sort(byLevelThenKey);
  const keys = new Set(waiting.map((curriculum) => curriculum.key));
  const needs = new Map(waiting.map((curriculum) => [curriculum.key, prerequisitesIn(curriculum, keys)]));
  const needsOf = ({ key }: Entry<'curricula'>): Key[] => needs.get(key) ?? [];
  const ranks = new Map<Key, number>();
  const curricula: Entry<'curricula'>[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((curriculum) => needsOf(curriculum).every((key) => ranks.has(key)));
    const [next] = waiting.splice(Math.max(0, ready), 1);
    if (!next) break;
    const below = needsOf(next).map((key) => ranks.get(key) ?? -1);
    ranks.set(next.key, Math.max(-1, ...below) + 1);
    curricula.push(next);
  }
  return { curricula, ranks };
}
