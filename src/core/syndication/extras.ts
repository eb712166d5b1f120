import type { Access } from '../model/access.ts';
import { isArticleCollection } from '../model/key.ts';
import type { Article, Entry } from '../model/library.ts';
import type { Site } from '../model/site.ts';

/**
 * Which files for other programs a site has. The pages of a staff edition ask not to be indexed, so what invites strangers is made
 * in a public edition alone; a sitemap may only name whole addresses, so it needs the one of the site.
 */
export function extrasOf({ extras }: Pick<Site, 'extras'>, access: Access, knowsSite: boolean): Site['extras'] {
  const isPublic = access === 'public';
  return { ...extras, sitemap: extras.sitemap && isPublic && knowsSite, llms: extras.llms && isPublic };
}

/** Whether an entry has a Markdown copy beside its page. */
export const hasCopy = (entry: Entry, { extras }: Pick<Site, 'extras'>): entry is Article =>
  extras.markdown && isArticleCollection(entry.collection) && entry.data.access === 'public';
