import type { Article, Entry } from '../core/model/library.ts';
import { extrasOf, hasCopy } from '../core/syndication/extras.ts';
import { library } from './library.ts';

/** Which files for other programs this site has. */
export const extras = extrasOf(library.site, library.access, import.meta.env.SITE !== undefined);

/** Whether an entry has a Markdown copy beside its page. */
export const isCopied = (entry: Entry): entry is Article => hasCopy(entry, library.site);

/** Below the base; for `fileAt`. */
export const files = {
  feed: 'feed.xml',
  sitemap: 'sitemap.xml',
  llms: 'llms.txt',
  calendar: 'upkeep/due.ics',
  reviews: 'upkeep/due.json',
  copy: ({ key }: Entry): string => `${key}.md`,
};
