import type { Uses } from '../core/curriculum/article-uses.ts';
import { nextCaseByTheme } from '../core/curriculum/next-case.ts';
import { markOf, stepsOf } from '../core/learning/steps-of.ts';
import type { Article } from '../core/model/library.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { isArticle } from '../core/model/references.ts';
import { labelOf } from './labels.ts';
import { library } from './library.ts';
import { pathOf } from './main-path.ts';
import { endOf, type Next } from './path-end.ts';
import { leafOf } from './volumes.ts';
import { wording } from './wording/index.ts';

const words = wording.article;

/**
 * The one next step of an article: on its path, and after the last step to where the path ends; of a case another one on the
 * same theme; else the next leaf of its volume, else what is related.
 */
export function nextOf(entry: Article, uses: Uses): Next | undefined {
  const use = pathOf(uses);
  if (use) return nextOnPath(use);
  return (entry.collection === 'cases' && nextCase(entry)) || nextLeaf(entry);
}

function nextOnPath({ path, step }: Uses['paths'][number]): Next {
  const next = stepsOf(path, library)[step];
  if (!next) return endOf(path);
  const { key, data } = next.entry;
  const below = words.nextOnPath(path.data.title, step + 1);
  return { to: key, mark: next.mark, title: data.title, above: words.nextStep(next.minutes), below };
}

function nextCase(entry: Extract<Article, { collection: 'cases' }>): Next | undefined {
  const found = nextCaseByTheme(library, entry);
  if (!found) return undefined;
  return stepTo(found.entry, words.nextByTheme(minutesOf(found.entry), labelOf('themes', found.theme)));
}

function nextLeaf(entry: Article): Next | undefined {
  const next = leafOf(entry).next ?? relatedTo(entry);
  return next && stepTo(next, words.nextStep(minutesOf(next)));
}

const stepTo = (entry: Article, above: string): Next => ({
  to: entry.key,
  mark: markOf(entry),
  title: entry.data.title,
  above,
});

const relatedTo = (entry: Article): Article | undefined =>
  entry.data.related.flatMap((key) => library.entries.get(key) ?? []).find(isArticle);
