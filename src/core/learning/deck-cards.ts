import type { Key } from '../model/key.ts';
import type { LearningRecord } from '../model/learning-record.ts';
import type { Question } from '../model/question.ts';
import { meaningCard, questionCard, termCard } from './cards.ts';

/** Some articles under a name; articles by their place in the index. */
export interface Deck {
  kind: 'path' | 'curriculum' | 'role';
  id: string;
  title: string;
  articles: readonly number[];
  /** Keys that a path or a curriculum had before, where there are any. */
  formerly?: readonly Key[];
}

/** What the drill knows of a site before it shows a card: which questions each article asks, and which articles belong together. */
export interface DrillIndex {
  /** `part` is the file that holds the questions; `formerly` are keys that the article had before, where there are any. */
  articles: readonly { key: Key; part: number; questions: readonly string[]; formerly?: readonly Key[] }[];
  terms: readonly string[];
  decks: readonly Deck[];
}

/** The questions of a part, by id. */
export type QuestionPart = Readonly<Record<string, { question: Question; key: Key; title: string }>>;

/** The glossary, by id. */
export type TermPart = Readonly<Record<string, { term: string; english?: string | undefined; definition: string }>>;

/** What a learner did, as far as decks follow it; by present keys. */
export interface Learnt {
  /** Keys of articles read. */
  read: ReadonlySet<Key>;
  /** Keys of the articles on the paths taken up. */
  mine: ReadonlySet<Key>;
  /** Ids of questions answered wrong and not known since. */
  wrong: ReadonlySet<string>;
}

/** Decks that follow the learner or hold everything; others are named `curriculum:` or `role:` and their id. */
export const ownDecks = ['read', 'mine', 'wrong', 'terms', 'all'] as const;
export type OwnDeck = (typeof ownDecks)[number];

export const deckName = ({ kind, id }: Deck): string => `${kind}:${id}`;

/** The deck of a name, which may be one that it had before. */
export const deckNamed = ({ decks }: DrillIndex, name: string): Deck | undefined =>
  decks.find((deck) => deckName(deck) === name) ??
  decks.find(({ kind, formerly = [] }) => formerly.some((key) => `${kind}:${key}` === name));

/** What an article is called today, by a key that it has or had. */
export function presentArticle({ articles }: DrillIndex): (key: Key) => Key {
  const present = new Map(articles.flatMap(({ key, formerly = [] }) => formerly.map((old) => [old, key] as const)));
  return (key) => present.get(key) ?? key;
}

/** First all terms with their meaning asked, then the other way round: nobody sees the same term twice in a row. */
const cardsOfTerms = ({ terms }: DrillIndex): string[] => [...terms.map(meaningCard), ...terms.map(termCard)];

/** The cards of a deck by its name, in the order of the index; none for a name that the site does not know. */
export function deckCards(index: DrillIndex, name: string, { read, mine, wrong }: Learnt): string[] {
  const cards = (isWanted: (article: DrillIndex['articles'][number], question: string, place: number) => boolean) =>
    index.articles.flatMap((article, place) =>
      article.questions.filter((question) => isWanted(article, question, place)).map(questionCard),
    );
  switch (name) {
    case 'terms':
      return cardsOfTerms(index);
    case 'all':
      return cards(() => true);
    case 'read':
      // What was answered wrong comes along, whether or not its article was said to be read.
      return cards(({ key }, question) => read.has(key) || wrong.has(question));
    case 'mine':
      return cards(({ key }) => mine.has(key));
    case 'wrong':
      return cards((_, question) => wrong.has(question));
    default: {
      const places = new Set(deckNamed(index, name)?.articles);
      return cards((_article, _question, place) => places.has(place));
    }
  }
}

/** The articles of the paths and courses that somebody took up: of the site's own by their decks, of others by the steps they hold. */
export function keysOnPaths(index: DrillIndex, records: readonly LearningRecord[]): Set<Key> {
  const presentKey = presentArticle(index);
  const keysIn = (path: string): Key[] =>
    (deckNamed(index, `path:${path}`) ?? deckNamed(index, `curriculum:${path}`))?.articles.flatMap(
      (place) => index.articles[place]?.key ?? [],
    ) ?? [];
  return new Set(
    records.flatMap((record) =>
      record.kind === 'path' ? (record.shared?.steps.map(({ key }) => presentKey(key)) ?? keysIn(record.path)) : [],
    ),
  );
}
