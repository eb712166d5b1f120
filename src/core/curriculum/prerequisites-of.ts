import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';

export interface Prerequisite {
  curriculum: Entry<'curricula'>;
  /** Named by the curriculum itself, not only by one of its prerequisites. */
  direct: boolean;
}

/** Everything to be finished before a curriculum, prerequisites of prerequisites too, in the order in which to take it. */
export function prerequisitesOf(key: Key, library: Library): Prerequisite[] {
  const own = library.entries.get(key);
  if (own?.collection !== 'curricula') return [];
  const direct = new Set(own.data.prerequisites);
  const needed = new Set<Key>();
  const queue = [...direct];
  for (const next of queue) {
    const entry = library.entries.get(next);
    if (entry?.collection !== 'curricula' || needed.has(next) || next === key) continue;
    needed.add(next);
    queue.push(...entry.data.prerequisites);
  }
  return prerequisiteOrder(library)
    .curricula.filter((curriculum) => needed.has(curriculum.key))
    .map((curriculum) => ({ curriculum, direct: direct.has(curriculum.key) }));
}
