import { problemsOf } from '../core/checks/judge.ts';
import type { Entry, Library } from '../core/model/library.ts';
import type { Problem } from '../core/model/problem.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { withoutLinks } from '../core/prose/unlinked.ts';
import { readingsFile } from '../disk/build-context.ts';
import { ReadingCache } from '../disk/reading-cache.ts';
import { libraryInStore } from './content-in-store.ts';
import { contentInProgress } from './content-on-disk.ts';

// While an author writes, the folder itself is read: Astro's store is written half a second after a change.
const fresh = import.meta.env.DEV ? contentInProgress() : undefined;

/** What this build publishes. Every page is a pure function of it. */
export const library: Library = fresh?.library ?? (await libraryInStore());

/** What is wrong with the content; shown on the pages of the dev server alone. */
export const problems: readonly Problem[] = fresh
  ? problemsOf(fresh.faults, library.site.language === 'en' ? 'en' : 'zh')
  : [];

let cache: ReadingCache | undefined;

/** The body of an entry, read from the cache when its page is made. */
export function bodyOf({ prose }: Entry): BodyNode[] {
  cache ??= new ReadingCache(readingsFile());
  const nodes = cache.body(prose.digest);
  return prose.unlinked ? withoutLinks(nodes, new Set(prose.unlinked)) : nodes;
}
