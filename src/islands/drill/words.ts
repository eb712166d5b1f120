import type { OwnDeck } from '../../core/learning/deck-cards.ts';
import type { Rating } from '../../core/learning/memory.ts';
import type { Question } from '../../core/model/question.ts';

/** The sentences of the drill; names in braces are filled in. */
export interface DrillWords {
  loading: string;
  lost: string;
  retry: string;
  today: string;
  todayDue: string;
  todayNew: string;
  left: string;
  last: string;
  turn: string;
  turnKey: string;
  known: string;
  ratings: Record<Rating, string>;
  soon: string;
  days: string;
  months: string;
  undo: string;
  undone: string;
  from: string;
  meaning: string;
  term: string;
  wrongBefore: string;
  newCard: string;
  done: string;
  doneCount: string;
  next: string;
  tomorrow: string;
  day: string;
  none: string;
  waiting: string;
  more: string;
  streak: string;
  emptyDecks: Record<'read' | 'mine' | 'wrong' | 'other', string>;
  toPaths: string;
  toContents: string;
  toTerms: string;
  nobody: string;
  toMe: string;
  tabOnly: string;
  full: string;
  kinds: Record<Question['kind'], string>;
  yes: string;
  no: string;
  pair: string;
  or: string;
}

/** What the page says to the drill. */
export interface DrillSetting {
  words: DrillWords;
  /** Over the list of decks. */
  deck: string;
  decks: Record<OwnDeck, string>;
  groups: Record<'site' | 'curriculum' | 'role', string>;
  /** Addresses. */
  links: Record<'paths' | 'contents' | 'glossary' | 'me', string>;
}
