import type { Origins } from './headers.ts';

/**
 * Files that a server treats alike, named by their paths below the base. Every server's rules are made from these, so a pattern
 * says only what JavaScript, nginx and Caddy read alike.
 */
export interface FileKind {
  /** A regular expression that matches at the beginning of a path. */
  pattern: string;
  /** The same for a file `_headers`: `*` is any rest, `:name` one part of a path. */
  globs: readonly string[];
}

/** Named by what they hold, so a browser need never ask again: scripts, sheets and pictures, and each index in its folder. */
export const lasting: FileKind = { pattern: '(_astro|pagefind/[^/]+)/', globs: ['_astro/*', 'pagefind/:index/*'] };

/** What another site needs to search this one. */
export const shared: FileKind = { pattern: '(search-api\\.js$|pagefind/)', globs: ['search-api.js', 'pagefind/*'] };

/**
 * What is written for tools and served to nobody: the headers for hosts that read them from a file, and what a build says of
 * itself, which names even what no page lists.
 */
export const unserved: readonly string[] = ['_headers', 'fengfan.json'];

export const isOfKind = ({ pattern }: FileKind, path: string): boolean => new RegExp(`^${pattern}`).test(path);

/** How long a browser may keep a file without asking; where people sign in, nobody between them and the server may keep it. */
export const cacheControl = (kind: 'lasting' | 'other', signedIn = false): string =>
  kind === 'lasting'
    ? `${signedIn ? 'private' : 'public'}, max-age=31536000, immutable`
    : `${signedIn ? 'private, ' : ''}no-cache`;

/** What an answer to another site carries besides, when `asking` is one that may search; `path` is below the base. */
export function sharingHeaders(path: string, asking: string | undefined, { search }: Origins): Record<string, string> {
  if (search.length === 0 || !isOfKind(shared, path)) return {};
  const isListed = asking !== undefined && search.includes(asking);
  return { Vary: 'Origin', ...(isListed ? { 'Access-Control-Allow-Origin': asking } : {}) };
}
