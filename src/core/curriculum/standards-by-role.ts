import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { volume } from './volume.ts';

type Standard = Entry<'etiquette'>;

/** The etiquette standards of one post. */
export interface RoleStandards {
  /** The id of the post in `site.yaml`. */
  role: string;
  /** Written for this post, perhaps among others. */
  own: Standard[];
  /** Written for everyone. */
  shared: Standard[];
}

/** The standards of every post of the vocabulary, in the order of the volume; those without a post are for everyone. */
export function standardsByRole(library: Library): RoleStandards[] {
  const standards = volume(library, 'etiquette')
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.collection === 'etiquette');
  const shared = standards.filter(({ data }) => data.roles.length === 0);
  return library.site.roles.map(({ id }) => ({
    role: id,
    own: standards.filter(({ data }) => data.roles.includes(id)),
    shared,
  }));
}

/** A standard that has a process. */
export type WithProcess = Standard & { data: { process: NonNullable<Standard['data']['process']> } };

const hasProcess = (entry: Standard): entry is WithProcess => entry.data.process !== undefined;

/** The standards that describe a process, those with the most steps first. */
export const processesIn = (library: Library): WithProcess[] =>
  entriesOf(library, 'etiquette')
    .filter(hasProcess)
    .sort((a, b) => b.data.process.length - a.data.process.length || (a.key < b.key ? -1 : 1));

/** Where the process of a standard stands on the page of all processes. */
export const processIdOf = (key: Key): string => key.slice('etiquette/'.length).replaceAll('/', '-');
