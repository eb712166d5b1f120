import { articlesByKey, type ListedArticle } from '../../core/learning/article-list.ts';
import type { CourseOrder } from '../../core/learning/course-order.ts';
import type { PathOrigin } from '../../core/learning/path-origins.ts';
import type { SearchPageWords } from '../../core/search/search-words.ts';

/** What a path can be made of, as the site says it. */
export interface Catalogue {
  /** Articles that can be steps, volume by volume. */
  lessons: readonly ListedArticle[];
  /** The article of a key, a former one too. */
  articleOf: (key: string) => ListedArticle | undefined;
  origins: readonly PathOrigin[];
  courses: readonly CourseOrder[];
  search: SearchPageWords;
}

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Fetches what the site says of its articles, paths and courses. */
export async function catalogueFrom(articlesAt: string, originsAt: string): Promise<Catalogue> {
  const [articles, { origins, search }] = await Promise.all([
    fetched<ListedArticle[]>(articlesAt),
    fetched<{ origins: PathOrigin[]; search: SearchPageWords }>(originsAt),
  ]);
  const lessons = articles.filter(({ key }) => !key.startsWith('curricula/'));
  const byKey = articlesByKey(lessons);
  return {
    lessons,
    articleOf: (key) => byKey.get(key),
    origins,
    courses: origins
      .filter(({ group }) => group === 'curricula')
      .map((origin) => ({ ...origin, lessons: origin.steps.map(({ key }) => key) })),
    search,
  };
}
