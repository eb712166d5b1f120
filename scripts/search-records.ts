import type { Library } from '../src/core/model/library.ts';
import { sectionsOf } from '../src/core/prose/text.ts';
import { type Findable, findable } from '../src/core/search/findable.ts';
import { ReadingCache } from '../src/disk/reading-cache.ts';
import { wordings } from '../src/site/wording/wordings.ts';
import { readingsFile } from './readings-file.ts';

/** What can be found on the site of a content folder that was read before. Texts are read when they are asked for, so the cache stays open. */
export function findableIn(content: string, library: Library): Findable {
  const cache = new ReadingCache(readingsFile(content));
  const { prose, processes } = wordings[library.site.language];
  const headings = {
    process: processes.section,
    dos: prose.rules,
    donts: prose.dontTitle,
    wording: prose.wording,
  };
  return findable(library, (entry) => sectionsOf(cache.body(entry.prose.digest)), headings);
}
