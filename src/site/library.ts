import { getCollection } from 'astro:content';
import type { Glossary } from '../core/model/glossary.ts';
import type { Collection } from '../core/model/key.ts';
import type { Entry, Library } from '../core/model/library.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Site } from '../core/model/site.ts';
import type { Sources } from '../core/model/sources.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { ReadingCache } from '../disk/reading-cache.ts';
import { readingsFile } from './folders.ts';

const singles = new Map((await getCollection('singles')).map(({ id, data }) => [id, data as unknown]));

// Asked only for what is there: Astro warns of every empty collection.
const present = (singles.get('present') as { collections: Collection[] }).collections;
const shelves = await Promise.all(present.map(async (collection) => ({ collection, entries: await getCollection(collection) })));
const entries = shelves
  .flatMap(({ collection, entries }) =>
    entries.map(({ id, data, rendered }) => ({ key: id, collection, data, ...rendered?.metadata }) as unknown as Entry),
  )
  .sort((a, b) => (a.key < b.key ? -1 : 1));

/** What this build publishes. Every page is a pure function of it. */
export const library: Library = {
  entries: new Map(entries.map((entry) => [entry.key, entry])),
  glossary: singles.get('glossary') as Glossary,
  sources: singles.get('sources') as Sources,
  site: singles.get('site') as Site,
};

/** What is wrong with the content; shown on the pages of the dev server alone. */
export const problems = (singles.get('problems') as { list: Problem[] }).list;

let cache: ReadingCache | undefined;

/** The body of an entry, read from the cache when its page is made. */
export function bodyOf(entry: Entry): BodyNode[] {
  cache ??= new ReadingCache(readingsFile());
  return cache.body(entry.prose.digest);
}
