import { addressOf, collections } from '../model/key.ts';
import type { Library } from '../model/library.ts';
import { bookAddress, booksOf } from './book.ts';
import { casesBy } from './cases-by.ts';
import { curriculumFacets, curriculumValues } from './curricula-by.ts';

const fixed = [
  '/',
  '/cases/compare/',
  '/contents/',
  '/curricula/coverage/',
  '/drill/',
  '/glossary/',
  '/etiquette/process/',
  '/handbook/',
  '/help/authors/',
  '/help/trainers/',
  '/news/',
  '/principles/sheet/',
  '/search/',
  '/sources/',
  '/upkeep/',
];

/** The addresses of the pages that the site makes by itself, besides one for each entry. The library may be unsound. */
export const sitePages = (library: Library): Set<string> =>
  new Set([
    ...fixed,
    ...collections.map(addressOf),
    ...booksOf(library).map(({ of }) => bookAddress(of)),
    ...Object.entries(casesBy(library)).flatMap(([facet, groups]) => groups.map(({ id }) => `/cases/${facet}/${id}/`)),
    ...library.site.roles.map(({ id }) => `/etiquette/role/${id}/`),
    ...curriculumFacets.flatMap((facet) => curriculumValues(facet, library).map((id) => `/curricula/${facet}/${id}/`)),
  ]);
