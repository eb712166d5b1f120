import { addressOf, collections } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { bookAddress, booksOf } from './book.ts';
import { casesBy } from './cases-by.ts';
import { curriculumFacets, curriculumValues } from './curricula-by.ts';
import { kitPages } from './kit-parts.ts';
import { lessonsOf } from './lessons.ts';

const fixed = [
  '/',
  '/assessments/combined/',
  '/board/',
  '/cases/compare/',
  '/certificate/',
  '/contents/',
  '/curricula/coverage/',
  '/drill/',
  '/glossary/',
  '/etiquette/process/',
  '/handbook/',
  '/help/authors/',
  '/help/trainers/',
  '/me/',
  '/news/',
  '/paths/open/',
  '/paths/workshop/',
  '/principles/sheet/',
  '/receipt/',
  '/search/',
  '/sources/',
  '/suggestions/',
  '/upkeep/',
];

/** Whether a test can be drawn: a required lesson has a question. */
const hasQuestions = (curriculum: Entry<'curricula'>, { entries }: Library): boolean =>
  curriculum.data.units.flatMap(lessonsOf).some(({ key, required }) => {
    const data = entries.get(key)?.data;
    return required && data !== undefined && 'questions' in data && data.questions.length > 0;
  });

/** The addresses of the pages that the site makes by itself, besides one for each entry. The library may be unsound. */
export const sitePages = (library: Library): Set<string> =>
  new Set([
    ...fixed,
    ...(library.site.offline ? ['/offline/'] : []),
    ...collections.map(addressOf),
    ...booksOf(library).map(({ of }) => bookAddress(of)),
    ...entriesOf(library, 'curricula').flatMap((course) => kitPages(course.key, hasQuestions(course, library))),
    ...entriesOf(library, 'curricula').flatMap((course) =>
      hasQuestions(course, library) ? [`${addressOf(course.key)}test/`] : [],
    ),
    ...Object.entries(casesBy(library)).flatMap(([facet, groups]) => groups.map(({ id }) => `/cases/${facet}/${id}/`)),
    ...library.site.roles.map(({ id }) => `/etiquette/role/${id}/`),
    ...curriculumFacets.flatMap((facet) => curriculumValues(facet, library).map((id) => `/curricula/${facet}/${id}/`)),
  ]);
