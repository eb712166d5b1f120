import { createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { judge } from '../core/checks/judge.ts';
import { sectionsOf } from '../core/prose/text.ts';
import { findable } from '../core/search/findable.ts';
import { buildAccess, contentFolder, readingsFile } from '../disk/build-context.ts';
import { readContent } from '../disk/content.ts';
import { mediaType } from '../disk/media-types.ts';
import { ReadingCache } from '../disk/reading-cache.ts';
import { nameIndex, searchFolder, searchModule, writeSearch } from '../disk/search/write-search.ts';
import { bundleIsland } from './island-bundle.ts';
import { wordings } from './wording/wordings.ts';

/**
 * In `dev`: the search of the content as it now stands. Its index is written when a page asks for the module of the search, for the
 * first time or after a change.
 */
export const servedSearch = (islands: string, base: string): Plugin => ({
  name: 'fengfan:served-search',
  configureServer: (server) => {
    const folder = `${readingsFile()}.search`;
    let written: Promise<void> | undefined;
    // A change while the index is written is for the next one: two would write into one folder.
    let last: Promise<unknown> = Promise.resolve();
    const writeNext = (): Promise<void> => {
      const made = last.then(() => write(islands, folder));
      last = made.catch(() => {
        if (written === made) written = undefined;
      });
      return made;
    };
    server.watcher.on('all', () => {
      written = undefined;
    });
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '').split('?')[0]?.replace(base, '/') ?? '';
      if (path !== '/search-api.js' && !path.startsWith(`/${searchFolder}/`)) return next();
      if (path === '/search-api.js') written ??= writeNext();
      void (written ?? Promise.resolve()).then(() => {
        const file = join(folder, path);
        if (path.includes('..') || !existsSync(file)) return next();
        response.setHeader('content-type', mediaType(file).type);
        createReadStream(file).pipe(response);
      }, next);
    });
  },
});

async function write(islands: string, folder: string): Promise<void> {
  const { code } = await bundleIsland(islands, 'search-api');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, searchModule), code);
  const cache = new ReadingCache(readingsFile());
  try {
    const { library } = judge(await readContent(contentFolder(), { cache }), buildAccess());
    const { prose, processes } = wordings[library.site.language];
    const headings = {
      process: processes.section,
      dos: prose.rules,
      donts: prose.dontTitle,
      wording: prose.wording,
    };
    const index = await writeSearch(
      findable(library, (entry) => sectionsOf(cache.body(entry.prose.digest)), headings),
      folder,
    );
    nameIndex(join(folder, searchModule), index);
  } finally {
    cache.close();
  }
}
