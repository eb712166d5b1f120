import type { Entry } from '../core/model/library.ts';
import type { Problem } from '../core/model/problem.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { withoutLinks } from '../core/prose/unlinked.ts';
import { handed, readingsFile } from '../disk/build-context.ts';
import { ReadingCache } from '../disk/reading-cache.ts';

// Loaded only while an author writes, so that what reads folders is no part of a compiled page.
const fresh = import.meta.env.DEV ? await (await import('../disk/content-now.ts')).contentNow() : undefined;
const given = fresh ?? (await handed());

/** What this build publishes. Every page is a pure function of it. */
export const { library } = given;

/** The pictures that its articles name. */
export const { pictures } = given;

/** What is wrong with the content; shown on the pages of the dev server alone. */
export const problems: readonly Problem[] = fresh?.problems ?? [];

let cache: ReadingCache | undefined;

function keptBody(digest: string): BodyNode[] {
  cache ??= new ReadingCache(readingsFile());
  return cache.body(digest);
}

/** The body of an entry, read from the cache when its page is made. */
export function bodyOf({ prose }: Entry): BodyNode[] {
  const nodes = fresh ? fresh.body(prose.digest) : keptBody(prose.digest);
  return prose.unlinked ? withoutLinks(nodes, new Set(prose.unlinked)) : nodes;
}
