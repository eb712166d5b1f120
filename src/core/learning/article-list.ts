import type { Key } from '../model/key.ts';
import { type Article, entriesOf, type Library } from '../model/library.ts';
import { minutesOf } from '../model/minutes.ts';
import { markOf } from './steps-of.ts';

/** What pages that follow learning know of an article: `/learning/articles.json` holds one for each. */
export interface ListedArticle {
  key: Key;
  title: string;
  /** The character of its seal. */
  mark: string;
  minutes: number;
  /** The day of its last revision, or nothing where it does not say. */
  version: string;
  /** Keys that it had before. */
  formerly: Key[];
  /** How many questions its self-check has. */
  questions: number;
  competencies: string[];
}

const listed = (entry: Article): ListedArticle => ({
  key: entry.key,
  title: entry.data.title,
  mark: markOf(entry),
  minutes: minutesOf(entry),
  version: entry.data.updated ?? entry.data.added ?? '',
  formerly: entry.data.formerly,
  questions: entry.data.questions.length,
  competencies: entry.data.competencies,
});

/** All articles that this build publishes, volume by volume, courses last. */
export const articleList = (library: Library): ListedArticle[] =>
  (['principles', 'etiquette', 'cases', 'curricula'] as const).flatMap((name) => entriesOf(library, name).map(listed));

/** The articles by their keys, the former ones too. */
export const articlesByKey = (articles: readonly ListedArticle[]): Map<Key, ListedArticle> =>
  new Map([
    ...articles.flatMap((article) => article.formerly.map((key): [Key, ListedArticle] => [key, article])),
    ...articles.map((article): [Key, ListedArticle] => [article.key, article]),
  ]);
