import type { Article, Library } from '../model/library.ts';
import { entriesOf } from '../model/library.ts';
import { readingPath } from './reading-path.ts';

/** Principles, etiquette and cases that no curriculum teaches, in the order of their keys. */
export function unusedArticles(library: Library): Article[] {
  const taught = new Set(entriesOf(library, 'curricula').flatMap(readingPath));
  return entriesOf(library, 'principles', 'etiquette', 'cases').filter((article) => !taught.has(article.key));
}
