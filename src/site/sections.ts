import type { ArticleCollection, Collection } from '../core/model/key.ts';
import { holds } from './volumes.ts';
import { wording } from './wording/index.ts';

/** What a page belongs to, for the running head and the dock. */
export type Section =
  | Collection
  | 'home'
  | 'search'
  | 'contents'
  | 'handbook'
  | 'glossary'
  | 'drill'
  | 'sources'
  | 'suggestions'
  | 'news'
  | 'upkeep'
  | 'help'
  | 'me';

export interface Word {
  section: Section;
  label: string;
  /** An address for `linkTo`. */
  to: string;
}

const wordOf = (section: Collection): Word => ({ section, label: wording.collections[section].short, to: section });

/** The volumes of the handbook, first to fourth. */
export const volumesInOrder = ['principles', 'etiquette', 'curricula', 'cases'] as const satisfies ArticleCollection[];

const inOrder: Collection[] = [...volumesInOrder, 'paths', 'assessments', 'routines'];

/** The words of the running head: the collections that hold something, at most six. */
export const headWords = (): Word[] => inOrder.filter(holds).slice(0, 6).map(wordOf);

// What a thumb wants most, of what there is.
const preferred: Collection[] = ['paths', 'cases', 'etiquette', 'curricula', 'principles'];

/** The five words of the dock. */
export const dockWords = (): Word[] => {
  const [left, right] = preferred.filter(holds).map(wordOf);
  return [
    { section: 'home', label: wording.frame.home, to: '' },
    ...(left ? [left] : []),
    { section: 'search', label: wording.frame.search, to: 'search' },
    ...(right ? [right] : []),
    { section: 'contents', label: wording.frame.contents, to: 'contents' },
  ];
};
