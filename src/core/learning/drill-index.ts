import { lessonsOf } from '../curriculum/lessons.ts';
import type { Key } from '../model/key.ts';
import { type Article, entriesOf, type Library } from '../model/library.ts';
import { isArticle } from '../model/references.ts';
import type { Deck, DrillIndex, QuestionPart, TermPart } from './deck-cards.ts';
import { questionId } from './question-id.ts';
import { stepsOf } from './steps-of.ts';

/** So many articles stand in a part: some tens of kilobytes. */
const partSize = 50;

const asking = (library: Library): Article[] =>
  [...library.entries.values()].filter(isArticle).filter(({ data }) => data.questions.length > 0);

/** A question that several articles ask belongs to the first. */
function idsOf(articles: readonly Article[]): Map<Key, string[]> {
  const taken = new Set<string>();
  return new Map(
    articles.map(({ key, data }) => {
      const own = data.questions.map(questionId).filter((id) => !taken.has(id) && taken.add(id));
      return [key, own];
    }),
  );
}

/** Former keys, only where there are any: most entries have none, and the index is fetched whole. */
const formerKeys = ({ formerly }: { formerly: readonly Key[] }): { formerly?: readonly Key[] } =>
  formerly.length > 0 ? { formerly } : {};

function decksOf(library: Library, articles: readonly Article[]): Deck[] {
  const places = new Map(articles.map(({ key }, place) => [key, place]));
  const placesOf = (keys: readonly Key[]): number[] => [...new Set(keys.flatMap((key) => places.get(key) ?? []))];
  const made: Deck[] = [
    ...entriesOf(library, 'paths').map((path) => ({
      kind: 'path' as const,
      id: path.key,
      title: path.data.title,
      articles: placesOf(stepsOf(path, library).map(({ entry }) => entry.key)),
      ...formerKeys(path.data),
    })),
    ...entriesOf(library, 'curricula').map(({ key, data }) => ({
      kind: 'curriculum' as const,
      id: key,
      title: data.title,
      articles: placesOf(data.units.flatMap(lessonsOf).map((lesson) => lesson.key)),
      ...formerKeys(data),
    })),
    ...library.site.roles.map(({ id, label }) => ({
      kind: 'role' as const,
      id,
      title: label,
      articles: placesOf(articles.filter(({ data }) => data.roles.includes(id)).map(({ key }) => key)),
    })),
  ];
  return made.filter((deck) => deck.articles.length > 0);
}

export function drillIndex(library: Library): DrillIndex {
  const articles = asking(library);
  const ids = idsOf(articles);
  return {
    articles: articles.map(({ key, data }, place) => ({
      key,
      part: Math.floor(place / partSize),
      questions: ids.get(key) ?? [],
      ...formerKeys(data),
    })),
    terms: Object.keys(library.glossary),
    decks: decksOf(library, articles),
  };
}

/** The questions of all articles, part by part, as the index counts them. */
export function questionParts(library: Library): QuestionPart[] {
  const articles = asking(library);
  const ids = idsOf(articles);
  const held = articles.map(({ key, data }) =>
    data.questions
      .map((question) => [questionId(question), { question, key, title: data.title }] as const)
      .filter(([id]) => ids.get(key)?.includes(id)),
  );
  const count = Math.ceil(held.length / partSize);
  return Array.from({ length: count }, (_, part) =>
    Object.fromEntries(held.slice(part * partSize, (part + 1) * partSize).flat()),
  );
}

export const termPart = ({ glossary }: Library): TermPart =>
  Object.fromEntries(
    Object.entries(glossary).map(([id, { term, english, definition }]) => [id, { term, english, definition }]),
  );
