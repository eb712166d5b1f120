import { articlesByKey, type ListedArticle } from '../../core/learning/article-list.ts';
import type { CourseOrder } from '../../core/learning/course-order.ts';
import type { Way } from '../../core/learning/ways.ts';
import type { SearchPageWords } from '../../core/search/search-words.ts';

/** What a path can be made of, as the site says it. */
export interface Catalogue {
  /** Articles that can be steps, volume by volume. */
  lessons: readonly ListedArticle[];
  /** The article of a key, a former one too. */
  articleOf: (key: string) => ListedArticle | undefined;
  ways: readonly Way[];
  courses: readonly CourseOrder[];
  search: SearchPageWords;
}

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** Fetches what the site says of its articles, paths and courses. */
export async function catalogueFrom(articlesAt: string, waysAt: string): Promise<Catalogue> {
  const [articles, { ways, search }] = await Promise.all([
    fetched<ListedArticle[]>(articlesAt),
    fetched<{ ways: Way[]; search: SearchPageWords }>(waysAt),
  ]);
  const lessons = articles.filter(({ key }) => !key.startsWith('curricula/'));
  const byKey = articlesByKey(lessons);
  return {
    lessons,
    articleOf: (key) => byKey.get(key),
    ways,
    courses: ways
      .filter(({ group }) => group === 'curricula')
      .map((way) => ({ ...way, lessons: way.steps.map(({ key }) => key) })),
    search,
  };
}
