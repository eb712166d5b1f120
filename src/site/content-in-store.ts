import { getCollection } from 'astro:content';
import type { Access } from '../core/model/access.ts';
import type { Glossary } from '../core/model/glossary.ts';
import type { Collection } from '../core/model/key.ts';
import type { Entry, Library } from '../core/model/library.ts';
import type { Site } from '../core/model/site.ts';
import type { Sources } from '../core/model/sources.ts';
import type { Suggestions } from '../core/model/suggestion.ts';

/** The Library out of Astro's store, where the loaders have put it. */
export async function libraryInStore(): Promise<Library> {
  const singles = new Map((await getCollection('singles')).map(({ id, data }) => [id, data as unknown]));
  // Asked only for what is there: Astro warns of every empty collection.
  const { access, collections } = singles.get('present') as { access: Access; collections: Collection[] };
  const shelves = await Promise.all(
    collections.map(async (collection) => ({ collection, entries: await getCollection(collection) })),
  );
  const entries = shelves
    .flatMap(({ collection, entries }) =>
      entries.map(
        ({ id, data, rendered }) => ({ key: id, collection, data, ...rendered?.metadata }) as unknown as Entry,
      ),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    access,
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    glossary: singles.get('glossary') as Glossary,
    sources: singles.get('sources') as Sources,
    suggestions: singles.get('suggestions') as Suggestions,
    site: singles.get('site') as Site,
  };
}
