import type { BoardPerson, BoardSite, ClassView } from '../../core/learning/board/class-view.ts';
import type { SiteLists } from '../learning/site-lists.ts';
import type { BoardWords } from './words.ts';

/** What is being looked at: a class on a path, all of it or one person. */
export interface Looking {
  view: ClassView;
  /** One person, or nobody where the whole class is meant. */
  person: BoardPerson | undefined;
  lists: SiteLists;
  words: BoardWords;
}

/** Those whom a part of the board is about. */
export const meant = ({ view, person }: Looking): BoardPerson[] => (person ? [person] : view.people);

export const boardSite = ({ articles, paths }: SiteLists): BoardSite => ({
  presentKey: (key) => articles.get(key)?.key ?? key,
  presentPath: (of) => paths.find(({ key, formerly }) => key === of || formerly.includes(of))?.key ?? of,
  article: (key) => articles.get(key),
});
