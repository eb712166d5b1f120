import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Collection } from '../core/model/key.ts';
import type { Entry } from '../core/model/library.ts';
import { contentFolder } from '../disk/build-context.ts';
import { type Content, contentOnDisk } from './content-on-disk.ts';

let reading: Content | undefined;

/** The content folder, read once for all collections. */
const content = (): Content => {
  reading ??= contentOnDisk();
  return reading;
};

/** Puts the entries of one collection into Astro's store: fields as data, the rest of the entry beside them. Bodies stay in the cache. */
export const entryLoader = (collection: Collection): Loader => ({
  name: 'fengfan-entries',
  load: async ({ store, config, generateDigest }) => {
    const gone = new Set(store.keys());
    for (const entry of content().library.entries.values()) {
      if (entry.collection !== collection) continue;
      const { key, file, data, prose } = entry;
      gone.delete(key);
      const kept = { file, prose } satisfies Pick<Entry, 'file' | 'prose'>;
      // The path tells editors which schema a file has.
      const filePath = relative(fileURLToPath(config.root), join(contentFolder(), file));
      store.set({
        id: key,
        data,
        filePath,
        digest: generateDigest({ data, kept }),
        rendered: { html: '', metadata: kept },
      });
    }
    for (const key of gone) store.delete(key);
  },
});

/** Puts the single files into Astro's store, and for whom the site is and which collections have entries. */
export const singleLoader = (): Loader => ({
  name: 'fengfan-singles',
  load: async ({ store, generateDigest }) => {
    const { access, site, glossary, sources, suggestions, entries } = content().library;
    const present = { access, collections: [...new Set([...entries.values()].map(({ collection }) => collection))] };
    for (const [id, data] of Object.entries({ site, glossary, sources, suggestions, present })) {
      store.set({ id, data, digest: generateDigest(data) });
    }
  },
});
