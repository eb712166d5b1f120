import { cardNamed } from '../../core/learning/cards.ts';
import type { DrillIndex, QuestionPart, TermPart } from '../../core/learning/deck-cards.ts';
import type { Question } from '../../core/model/question.ts';
import { sitePath } from '../learning/place.ts';

/** What a card shows. */
export type Shown =
  | { kind: 'question'; question: Question; key: string; title: string }
  | { kind: 'meaning' | 'term'; id: string; term: string; english?: string | undefined; definition: string };

const loads = new Map<string, Promise<unknown>>();

/** A file of the drill, fetched once; one that failed is asked for again. */
function loaded<T>(name: string): Promise<T> {
  const known = loads.get(name);
  if (known) return known as Promise<T>;
  const load = fetch(`${sitePath}drill/${name}.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response.json() as Promise<T>;
  });
  load.catch(() => loads.delete(name));
  loads.set(name, load);
  return load;
}

export const loadedIndex = (): Promise<DrillIndex> => loaded('decks');

/** What a card shows; undefined for one that the site no longer has. */
export async function shownOf(name: string, index: DrillIndex): Promise<Shown | undefined> {
  const card = cardNamed(name);
  if (card?.kind === 'question') {
    const part = index.articles.find(({ questions }) => questions.includes(card.question))?.part;
    if (part === undefined) return undefined;
    const held = (await loaded<QuestionPart>(`cards/${part}`))[card.question];
    return held && { kind: 'question', ...held };
  }
  if (!card) return undefined;
  const held = (await loaded<TermPart>('cards/terms'))[card.term];
  return held && { kind: card.kind, id: card.term, ...held };
}
