import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';

/** The curricula that name this one as a prerequisite, in the order in which to take them. */
export const leadsTo = (key: Key, library: Library): Entry<'curricula'>[] =>
  prerequisiteOrder(library).curricula.filter(
    (curriculum) => curriculum.key !== key && curriculum.data.prerequisites.includes(key),
  );
