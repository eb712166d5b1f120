import type { Loader } from 'astro/loaders';
import { judge, problemsOf } from '../core/checks/judge.ts';
import type { Collection } from '../core/model/key.ts';
import type { Entry, Library } from '../core/model/library.ts';
import type { Problem } from '../core/model/problem.ts';
import { readContent } from '../disk/content.ts';
import { ReadingCache } from '../disk/reading-cache.ts';
import { contentFolder, readingsFile } from './folders.ts';

interface Content {
  library: Library;
  problems: Problem[];
}

let reading: Content | undefined;

/** The content folder, read once for all collections; again when a file has changed. */
function content(): Content {
  if (reading) return reading;
  const cache = new ReadingCache(readingsFile());
  const { library, faults } = judge(readContent(contentFolder(), { cache }));
  cache.save();
  cache.close();
  reading = { library, problems: problemsOf(faults, 'zh') };
  return reading;
}

export const forgetContent = (): void => {
  reading = undefined;
};

/** Puts the entries of one collection into Astro's store: fields as data, the rest of the entry beside them. Bodies stay in the cache. */
export const entryLoader = (collection: Collection): Loader => ({
  name: 'fengfan-entries',
  load: async ({ store, generateDigest }) => {
    const entries = [...content().library.entries.values()].filter((entry) => entry.collection === collection);
    const gone = new Set(store.keys());
    for (const { key, file, data, prose } of entries) {
      gone.delete(key);
      const kept = { file, prose } satisfies Pick<Entry, 'file' | 'prose'>;
      store.set({ id: key, data, digest: generateDigest({ data, kept }), rendered: { html: '', metadata: kept } });
    }
    for (const key of gone) store.delete(key);
  },
});

/** Puts the single files, and in `dev` the problems, into Astro's store. */
export const singleLoader = (): Loader => ({
  name: 'fengfan-singles',
  load: async ({ store, generateDigest }) => {
    const { library, problems } = content();
    const { site, glossary, sources } = library;
    const present = { collections: [...new Set([...library.entries.values()].map(({ collection }) => collection))] };
    for (const [id, data] of Object.entries({ site, glossary, sources, present, problems: { list: problems } })) {
      store.set({ id, data, digest: generateDigest(data) });
    }
  },
});
