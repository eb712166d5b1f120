import type { Day } from '../model/fields.ts';
import type { Library } from '../model/library.ts';

/** The latest day on which anything was revised. */
export const lastRevision = (library: Library): Day | undefined =>
  [...library.entries.values()].reduce<Day | undefined>(
    (latest, { data }) => (data.updated && data.updated > (latest ?? '') ? data.updated : latest),
    undefined,
  );
