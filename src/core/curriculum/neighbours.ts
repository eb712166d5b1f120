import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import { prerequisiteOrder, prerequisitesIn } from './prerequisite-order.ts';

export interface Prerequisite {
  curriculum: Entry<'curricula'>;
  /** Named by the curriculum itself, not only by one of its prerequisites. */
  direct: boolean;
}

export interface Neighbours {
  /** Everything to be finished first, prerequisites of prerequisites too, in the order in which to take it. */
  before: Prerequisite[];
  /** The curricula that name this one as a prerequisite, in the order in which to take them. */
  after: Entry<'curricula'>[];
}

/** What comes before and after every curriculum. */
export function neighbours(library: Library): Map<Key, Neighbours> {
  const { curricula } = prerequisiteOrder(library);
  const keys = new Set(curricula.map(({ key }) => key));
  const places = new Map(curricula.map(({ key }, index) => [key, index]));
  const direct = new Map(curricula.map((curriculum) => [curriculum.key, prerequisitesIn(curriculum, keys)]));
  const found = new Map(curricula.map(({ key }): [Key, Neighbours] => [key, { before: [], after: [] }]));
  for (const curriculum of curricula) {
    const { key } = curriculum;
    const own = direct.get(key) ?? [];
    const needed = new Set(own);
    for (const next of needed) for (const further of direct.get(next) ?? []) needed.add(further);
    needed.delete(key);
    const inOrder = [...needed].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    found.get(key)?.before.push(
      ...inOrder.flatMap((each) => {
        const before = curricula[places.get(each) ?? -1];
        return before ? [{ curriculum: before, direct: own.includes(each) }] : [];
      }),
    );
    for (const each of own) found.get(each)?.after.push(curriculum);
  }
  return found;
}
