import { type ArticleCollection, articleCollections, type Key } from '../model/key.ts';
import { type Article, type Entry, entriesOf, type Library } from '../model/library.ts';
import { facets } from '../model/principle.ts';
import { casesInOrder } from './cases-by.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';

/** Articles of a volume that stand together: one facet, one scene. A volume without such a division is one shelf called ''. */
export interface Shelf {
  id: string;
  entries: Entry<ArticleCollection>[];
}

function shelved<E extends Entry<ArticleCollection>>(
  entries: readonly E[],
  ids: readonly string[],
  idOf: (entry: E) => string,
): Shelf[] {
  const shelves = new Map<string, E[]>(ids.map((id) => [id, []]));
  for (const entry of entries) shelves.get(idOf(entry))?.push(entry);
  return [...shelves].map(([id, found]) => ({ id, entries: found })).filter((shelf) => shelf.entries.length > 0);
}

/** A volume of the handbook in its order: principles by facet, etiquette by scene, curricula by what comes first, cases by year. */
export function volume(library: Library, collection: ArticleCollection): Shelf[] {
  switch (collection) {
    case 'principles':
      return shelved(entriesOf(library, 'principles'), facets, (entry) => entry.data.facet);
    case 'etiquette':
      return shelved(
        entriesOf(library, 'etiquette'),
        library.site.scenes.map((scene) => scene.id),
        (entry) => entry.data.scene,
      );
    case 'curricula':
      return [{ id: '', entries: prerequisiteOrder(library).curricula }];
    case 'cases':
      return [{ id: '', entries: casesInOrder(library) }];
  }
}

/** A part of the list of a volume, under a heading of its own. */
export interface Part {
  /** The shelf; none where several stand under one heading. */
  id: string | undefined;
  /** Of shelves under one heading each is found by its first entry, which carries its id. */
  entries: { entry: Article; id: string | undefined }[];
}

/** The shelves as a list shows them: those of `together` first, under one heading, then each for itself. */
export function partsOf(shelves: readonly Shelf[], together: readonly string[] = []): Part[] {
  const joined = shelves.filter(({ id }) => together.includes(id));
  const first = joined.flatMap(({ id, entries }) =>
    entries.map((entry, at) => ({ entry, id: at === 0 ? id : undefined })),
  );
  const others = shelves.filter((shelf) => !joined.includes(shelf));
  return [
    ...(first.length > 0 ? [{ id: undefined, entries: first }] : []),
    ...others.map(({ id, entries }) => ({ id, entries: entries.map((entry) => ({ entry, id: undefined })) })),
  ];
}

/** Where an article stands in its volume. Cases are counted from the oldest, so that a new one changes the number of none. */
export interface Leaf {
  /** Counted from 1. */
  number: number;
  previous: Article | undefined;
  next: Article | undefined;
}

/** The place of every article in its volume. */
export function leaves(library: Library): Map<Key, Leaf> {
  const found = new Map<Key, Leaf>();
  for (const name of articleCollections) {
    const listed = volume(library, name).flatMap((shelf): Article[] => shelf.entries);
    const entries = name === 'cases' ? listed.reverse() : listed;
    for (const [index, { key }] of entries.entries()) {
      found.set(key, { number: index + 1, previous: entries[index - 1], next: entries[index + 1] });
    }
  }
  return found;
}
