import { articlesByKey, type ListedArticle } from '../../core/learning/article-list.ts';
import type { ListedPath } from '../../core/learning/path-list.ts';
import type { ListedQuestion } from '../../core/learning/question-list.ts';
import { sitePath } from './place.ts';

async function listAt<T>(name: string): Promise<T[]> {
  const response = await fetch(`${sitePath}learning/${name}.json`);
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  return (await response.json()) as T[];
}

/** All articles of the site by their keys, the former ones too. */
export const articles = async (): Promise<Map<string, ListedArticle>> =>
  articlesByKey(await listAt<ListedArticle>('articles'));
export const paths = (): Promise<ListedPath[]> => listAt<ListedPath>('paths');

/** What the site says of its articles, questions and paths. */
export interface SiteLists {
  /** By their keys, the former ones too. */
  articles: ReadonlyMap<string, ListedArticle>;
  questions: ReadonlyMap<string, ListedQuestion>;
  paths: readonly ListedPath[];
}

export const noLists: SiteLists = { articles: new Map(), questions: new Map(), paths: [] };

/** Rejects where the site is out of reach. */
export async function siteLists(): Promise<SiteLists> {
  const [known, questions, ways] = await Promise.all([articles(), listAt<ListedQuestion>('questions'), paths()]);
  return { articles: known, questions: new Map(questions.map((question) => [question.id, question])), paths: ways };
}
