import { bookAddress } from '../curriculum/book.ts';
import { isListed } from '../curriculum/revisions.ts';
import { sitePages } from '../curriculum/site-pages.ts';
import { addressOf } from '../model/key.ts';
import type { Library } from '../model/library.ts';
import { document, element } from './xml.ts';

/** Every page that a stranger may find, as sitemaps.org wants it; `whole` gives the whole address of one. */
export function sitemap(library: Library, whole: (address: string) => string): string {
  const entries = [...library.entries.values()];
  const hidden = new Set(
    entries.filter((entry) => !isListed(entry)).flatMap(({ key }) => [addressOf(key), bookAddress(key)]),
  );
  const revised = new Map(entries.map(({ key, data }) => [addressOf(key), data.updated ?? data.added]));
  const addresses = [...new Set([...sitePages(library), ...revised.keys()])].filter((address) => !hidden.has(address));
  const urls = addresses.sort().map((address) => {
    const day = revised.get(address);
    return element('url', [element('loc', whole(address)), ...(day ? [element('lastmod', day)] : [])]);
  });
  return document(element('urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', urls));
}
