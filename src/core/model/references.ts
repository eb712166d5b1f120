import type { Key } from './key.ts';
import type { Article, Entry } from './library.ts';
import type { Path } from './yaml.ts';

/** What a reference must name. */
export type Referent = 'article' | 'curriculum' | 'entry';

export interface ReferenceIn {
  path: Path;
  key: Key;
  what: Referent;
}

const keyIn = (value: string | { key: Key }): Key => (typeof value === 'string' ? value : value.key);

const listed = (path: Path, keys: readonly Key[], what: Referent): ReferenceIn[] =>
  keys.map((key, index) => ({ path: [...path, index], key, what }));

const optional = (path: Path, key: Key | undefined, what: Referent): ReferenceIn[] =>
  key === undefined ? [] : [{ path, key, what }];

/** Every entry that an entry names in its fields, with the path of the field. Links in the body are not among them. */
export function referencesIn(entry: Entry): ReferenceIn[] {
  switch (entry.collection) {
    case 'curricula':
      return [
        ...listed(['related'], entry.data.related, 'entry'),
        ...listed(['prerequisites'], entry.data.prerequisites, 'curriculum'),
        ...entry.data.units.flatMap((unit, index) =>
          listed(['units', index, 'lessons'], unit.lessons.map(keyIn), 'article'),
        ),
      ];
    case 'paths':
      return [
        ...listed(['steps'], entry.data.steps.map(keyIn), 'article'),
        ...optional(['then'], entry.data.then, 'entry'),
      ];
    case 'assessments':
      return entry.data.dimensions.flatMap((dimension, index) =>
        listed(['dimensions', index, 'read'], dimension.read, 'article'),
      );
    case 'routines':
      return entry.data.duties.flatMap((duty, index) =>
        typeof duty === 'object' ? optional(['duties', index, 'read'], duty.read, 'entry') : [],
      );
    case 'etiquette':
      return [
        ...listed(['related'], entry.data.related, 'entry'),
        ...(entry.data.process ?? []).flatMap(({ read }, index) => optional(['process', index, 'read'], read, 'entry')),
      ];
    default:
      return listed(['related'], entry.data.related, 'entry');
  }
}

/** The ids of `sources.yaml` that an entry names. */
export const sourceIdsIn = (entry: Entry): string[] =>
  'sources' in entry.data ? entry.data.sources.map((source) => (typeof source === 'string' ? source : source.id)) : [];

export const isArticle = (entry: Entry): entry is Article =>
  ['principles', 'etiquette', 'cases', 'curricula'].includes(entry.collection);

/** An article that can be a lesson or a step: not itself a course. */
export const isLesson = (entry: Entry): boolean => isArticle(entry) && entry.collection !== 'curricula';
