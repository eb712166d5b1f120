import { anchorsAt, anchorsOf } from '../curriculum/page-anchors.ts';
import { sitePages } from '../curriculum/site-pages.ts';
import type { Library } from '../model/library.ts';
import { keyAt } from '../model/link.ts';

/** Whether an address of the site, with or without an anchor, leads somewhere. */
export type Leads = (address: string, anchor: string) => boolean;

/** Where the addresses of a library lead: to its entries, by their old keys too, and to the pages that the site makes itself. */
export function placesOf(library: Library): Leads {
  const pages = sitePages(library);
  const former = new Set([...library.entries.values()].flatMap(({ data }) => data.formerly));
  return (address, anchor) => {
    const key = keyAt(address);
    const entry = library.entries.get(key);
    if (entry) return anchor === '' || anchorsOf(entry).includes(anchor);
    if (pages.has(address)) return anchor === '' || anchorsAt(key, library).includes(anchor);
    return former.has(key);
  };
}
