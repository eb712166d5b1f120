import type { Library } from '../src/core/model/library.ts';
import { sectionsOf } from '../src/core/prose/text.ts';
import { type Findable, findable } from '../src/core/search/findable.ts';
import { cacheFolder } from '../src/disk/cache-folder.ts';
import { ReadingCache, readingCacheFile } from '../src/disk/reading-cache.ts';
import { wordings } from '../src/site/wording/wordings.ts';
import { project } from './options.ts';

/** What can be found on the site of a content folder that was read before. */
export function findableIn(content: string, library: Library): Findable {
  const cache = new ReadingCache(readingCacheFile(project, content, cacheFolder(project)));
  const { prose, processes } = wordings[library.site.language];
  const headings = {
    process: processes.section,
    dos: prose.rules,
    donts: prose.dontTitle,
    wording: prose.wording,
  };
  try {
    return findable(library, (entry) => sectionsOf(cache.body(entry.prose.digest)), headings);
  } finally {
    cache.close();
  }
}
