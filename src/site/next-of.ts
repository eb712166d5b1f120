import type { Uses } from '../core/curriculum/article-uses.ts';
import { markOf, stepsOf } from '../core/learning/steps-of.ts';
import type { Article } from '../core/model/library.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { isArticle } from '../core/model/references.ts';
import { library } from './library.ts';
import { leafOf } from './volumes.ts';
import { wording } from './wording/index.ts';

export interface Next {
  to: string;
  mark: string;
  title: string;
  above: string;
  below?: string;
}

const words = wording.article;

/**
 * The one next step of an article: on its path when it is on exactly one, else the next leaf of its volume, else what is
 * related. Which path a reader is on is known only to the browser.
 */
export function nextOf(entry: Article, { paths }: Uses): Next | undefined {
  const [use, ...others] = paths;
  const step = use && others.length === 0 ? stepsOf(use.path, library)[use.step] : undefined;
  if (use && step) {
    const { key, data } = step.entry;
    const below = words.nextOnPath(use.path.data.title, use.step + 1);
    return { to: key, mark: step.mark, title: data.title, above: words.nextStep(step.minutes), below };
  }
  const next = leafOf(entry).next ?? relatedTo(entry);
  return next && { to: next.key, mark: markOf(next), title: next.data.title, above: words.nextStep(minutesOf(next)) };
}

const relatedTo = (entry: Article): Article | undefined =>
  entry.data.related.flatMap((key) => library.entries.get(key) ?? []).find(isArticle);
