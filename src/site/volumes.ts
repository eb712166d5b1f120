import type { Uses } from '../core/curriculum/article-uses.ts';
import type { Neighbours } from '../core/curriculum/neighbours.ts';
import { type Outline, outline } from '../core/curriculum/outline.ts';
import type { Waited } from '../core/curriculum/suggestions.ts';
import type { Leaf, Shelf } from '../core/curriculum/volume.ts';
import type { ArticleCollection, Key } from '../core/model/key.ts';
import type { Entry } from '../core/model/library.ts';
import { type Holder, handbook } from './handbook.ts';
import { library } from './library.ts';

/** The shelves of a volume that hold something, in the order of the handbook. */
export const shelvesOf = (collection: ArticleCollection): Shelf[] => handbook.shelves()[collection];

export const countIn = (collection: ArticleCollection): number =>
  shelvesOf(collection).reduce((count, shelf) => count + shelf.entries.length, 0);

/** Where an article stands in its volume. */
export const leafOf = ({ key }: Entry): Leaf =>
  handbook.leaves().get(key) ?? { number: 0, previous: undefined, next: undefined };

export const holds = (name: Holder): boolean => handbook.filled().has(name);

/** The curricula and the listed paths that use an article. */
export const usesIn = (key: Key): Uses => handbook.uses().get(key) ?? { curricula: [], paths: [] };

export const outlineOf = (curriculum: Entry<'curricula'>): Outline =>
  handbook.outlines().get(curriculum.key) ?? outline(curriculum, library);

/** What comes before and after a course. */
export const neighboursOf = ({ key }: Entry<'curricula'>): Neighbours =>
  handbook.neighbours().get(key) ?? { before: [], after: [] };

/** The answered suggestions about an entry, the last answer first. */
export const suggestionsAbout = (key: Key): readonly Waited[] => handbook.suggestions().get(key) ?? [];
