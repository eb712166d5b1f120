import type { Key } from '../model/key.ts';
import type { Question } from '../model/question.ts';
import { meaningCard, questionCard, termCard } from './cards.ts';

/** Some articles under a name; articles by their place in the index. */
export interface Deck {
  kind: 'path' | 'curriculum' | 'role';
  id: string;
  title: string;
  articles: readonly number[];
}

/** What the drill knows of a site before it shows a card: which questions each article asks, and which articles belong together. */
export interface DrillIndex {
  /** `part` is the file that holds the questions. */
  articles: readonly { key: Key; part: number; questions: readonly string[] }[];
  terms: readonly string[];
  decks: readonly Deck[];
}

/** The questions of a part, by id. */
export type QuestionPart = Readonly<Record<string, { question: Question; key: Key; title: string }>>;

/** The glossary, by id. */
export type TermPart = Readonly<Record<string, { term: string; english?: string | undefined; definition: string }>>;

/** The cards of some articles, in the order of the index. */
export const cardsOf = ({ articles }: DrillIndex, isWanted: (key: Key, place: number) => boolean): string[] =>
  articles.filter(({ key }, place) => isWanted(key, place)).flatMap(({ questions }) => questions.map(questionCard));

/** First all terms with their meaning asked, then the other way round: nobody sees the same term twice in a row. */
export const termCards = ({ terms }: DrillIndex): string[] => [...terms.map(meaningCard), ...terms.map(termCard)];
