import { reviews } from '../curriculum/reviews-due.ts';
import { isListed } from '../curriculum/revisions.ts';
import type { Day } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';

/** An entry that one of its owners is to review by a day. */
export interface Review {
  entry: Entry;
  day: Day;
  owner: string | undefined;
}

/** The owners of an entry: 服务质量部、王敏 are two. */
export const ownersOf = ({ data }: Entry): string[] => [
  ...new Set((data.owner ?? '').split(/[、，；;]/).flatMap((name) => name.trim() || [])),
];

/** Every day of review of the listed entries, once for each owner; without an owner once. The earliest comes first. */
export const reviewsByOwner = (library: Library): Review[] =>
  reviews(library)
    .filter(({ entry }) => isListed(entry))
    .flatMap(({ entry, day }): Review[] => {
      const owners = ownersOf(entry);
      return owners.length > 0 ? owners.map((owner) => ({ entry, day, owner })) : [{ entry, day, owner: undefined }];
    });
