import type { ArticleCollection } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
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
