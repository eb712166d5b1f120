import { readingPath } from '../core/curriculum/reading-path.ts';
import type { Article, Entry } from '../core/model/library.ts';
import { isArticle } from '../core/model/references.ts';
import { labelOf } from './labels.ts';
import { neighboursOf } from './volumes.ts';
import { wording } from './wording/index.ts';

const words = wording.article.joined;

/** What joins a related entry to an article, in a few words, where it can be told from what both say of themselves. */
export function joinedBy(from: Article, to: Entry): string | undefined {
  if (from.collection === 'curricula' && to.collection === 'curricula') return inOrder(from, to);
  if (to.collection === 'curricula') return readingPath(to).includes(from.key) ? words.teaches : shared(from, to);
  if (from.collection === 'curricula') return readingPath(from).includes(to.key) ? words.taught : shared(from, to);
  if (from.collection === 'cases' && to.collection === 'cases') {
    const theme = from.data.themes.find((each) => to.data.themes.includes(each));
    if (theme) return words.theme(labelOf('themes', theme));
    if (from.data.industry === to.data.industry) return words.industry(labelOf('industries', to.data.industry));
  }
  if (from.collection === 'etiquette' && to.collection === 'etiquette' && from.data.scene === to.data.scene)
    return words.scene(labelOf('scenes', to.data.scene));
  return shared(from, to);
}

function inOrder(from: Entry<'curricula'>, to: Entry<'curricula'>): string | undefined {
  const { before, after } = neighboursOf(from);
  if (before.some(({ curriculum }) => curriculum.key === to.key)) return words.before;
  return after.some(({ key }) => key === to.key) ? words.after : shared(from, to);
}

/** A competency that both train. */
function shared(from: Article, to: Entry): string | undefined {
  if (!isArticle(to)) return undefined;
  const both = from.data.competencies.find((each) => to.data.competencies.includes(each));
  return both && words.competency(labelOf('competencies', both));
}
