import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sitePages } from '../src/core/curriculum/site-pages.ts';
import { addressOf, type Collection, collections } from '../src/core/model/key.ts';
import { entriesOf, type Library } from '../src/core/model/library.ts';

/** A template of the site, and a page that was made from it. */
export interface PageKind {
  name: string;
  /** Below the base, with its slashes; may have a query. */
  address: string;
  /** A selector of what a script puts there last, where the page is not complete before. */
  ready?: string;
}

const searchFor = (query: string): string => `/search/?${new URLSearchParams({ q: query })}`;

/** The longest entry of a collection: where a template breaks, it breaks there first. */
const longest = (library: Library, collection: Collection) =>
  entriesOf(library, collection).sort((a, b) => b.prose.length - a.prose.length || (a.key < b.key ? -1 : 1))[0];

/**
 * `/cases/industry/telecom/` is a page of `/cases/industry/`, a part of a kit and a test are those of all courses; what lies higher stands for
 * itself.
 */
export const templateOf = (address: string): string => {
  const kit = /^\/curricula\/.+(\/(?:kit\/.*|test\/))$/.exec(address)?.[1]?.replace(/\/exam\/\w+/, '/exam');
  return (kit ?? address.split('/').slice(0, 3).join('/')).replace(/\/$/, '');
};

/** Pages that only a query brings about. */
function states(library: Library): PageKind[] {
  const keys = entriesOf(library, 'cases').map(({ key }) => key);
  const [a = '', b = ''] = keys;
  const title = entriesOf(library, 'etiquette', 'principles')[0]?.data.title ?? '';
  return [
    { name: 'search, found', address: searchFor([...title].slice(0, 2).join('')) },
    { name: 'search, nothing found', address: searchFor('龘靐齉') },
    ...(keys.length > 1 ? [{ name: 'compare', address: `/cases/compare/?${new URLSearchParams({ a, b })}` }] : []),
    ...(keys.length > 1
      ? [
          {
            name: 'handbook, own',
            ready: '.book > .chapter',
            address: `/handbook/?${new URLSearchParams([
              ['bound', ''],
              ['c', a],
              ['c', b],
            ])}`,
          },
        ]
      : []),
  ];
}

/** One page for each template of a built site, and one for each state that an address can bring about. */
export function pageKinds(library: Library, site: string): PageKind[] {
  const entries = collections.flatMap((collection) => {
    const entry = longest(library, collection);
    return entry ? [{ name: `${collection} page`, address: addressOf(entry.key) }] : [];
  });
  const own = new Map<string, string>();
  const pages = sitePages(library);
  for (const address of pages) {
    const folder = templateOf(address);
    // The book of one course comes from another template than that of all courses, which stands above it.
    const template = pages.has(`${folder}/`) && `${folder}/` !== address ? `${folder}/one` : folder;
    if (!own.has(template) && existsSync(join(site, address, 'index.html'))) own.set(template, address);
  }
  return [
    ...[...own].map(([template, address]) => ({ name: template.slice(1) || 'home', address })),
    ...entries,
    ...states(library),
    { name: 'not found', address: '/404.html' },
  ];
}
