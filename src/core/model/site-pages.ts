import { outcomes } from './case.ts';
import { levels, objectives } from './curriculum.ts';
import { audiences } from './fields.ts';
import { collections } from './key.ts';
import type { Site } from './site.ts';

/** The addresses of the pages that the site makes by itself, besides one for each entry. */
export function sitePages(site: Site): Set<string> {
  const ids = (vocabulary: 'industries' | 'themes' | 'methods' | 'competencies') =>
    site[vocabulary].map(({ id }) => id);
  const facets: [string, readonly string[]][] = [
    ['/curricula/audience', audiences],
    ['/curricula/objective', objectives],
    ['/curricula/level', levels],
    ['/curricula/method', ids('methods')],
    ['/curricula/competency', ids('competencies')],
    ['/cases/industry', ids('industries')],
    ['/cases/outcome', outcomes],
    ['/cases/theme', ids('themes')],
  ];
  return new Set([
    '/',
    ...collections.map((name) => `/${name}/`),
    ...[
      '/contents/',
      '/glossary/',
      '/sources/',
      '/search/',
      '/curricula/coverage/',
      '/upkeep/',
      '/help/authors/',
      '/help/trainers/',
    ],
    ...facets.flatMap(([folder, values]) => values.map((value) => `${folder}/${value}/`)),
  ]);
}
