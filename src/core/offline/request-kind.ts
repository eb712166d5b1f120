/**
 * What is asked for: a page; a file that is named by its content; a file of the search; any other file; or an address that
 * lacks the slash at its end.
 */
export type RequestKind = 'page' | 'hashed' | 'search' | 'file' | 'bare';

/** Never answered from the device: what tells a device that there is something new. */
const asksTheServer = /^(?:sw\.js|offline\.json|offline\/search-.*)$/;

/**
 * What a path means; undefined where it is none of this site. `roots` are the first parts of its addresses: below `/` other
 * programs may stand beside it.
 */
export function requestKind(path: string, base: string, roots: ReadonlySet<string>): RequestKind | undefined {
  if (!path.startsWith(base)) return undefined;
  const inner = path.slice(base.length);
  const [root = ''] = inner.split('/');
  if ((inner !== '' && !roots.has(decoded(root))) || asksTheServer.test(inner)) return undefined;
  if (inner.startsWith('_astro/')) return 'hashed';
  if (inner === 'search-api.js' || inner.startsWith('pagefind/')) return 'search';
  if (inner === '' || inner.endsWith('/')) return 'page';
  return /\.[^./]+$/.test(inner) ? 'file' : 'bare';
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The first parts of the addresses of a built site as one text that any quotes may surround, and back. */
export const rootsText = (files: Iterable<string>): string =>
  [...new Set([...files].map((file) => file.split('/')[0] ?? ''))]
    .sort()
    .map((root) => encodeURIComponent(root).replaceAll("'", '%27'))
    .join('/');
export const rootsIn = (text: string): Set<string> => new Set(text.split('/').map(decoded));
