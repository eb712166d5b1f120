/**
 * A card of the drill is a question of an article, or a term to be told in either direction. Its name is kept in reviews for
 * good: of a question by what it asks, of a term by its id in the glossary.
 */
export type Card =
  | { kind: 'question'; question: string }
  | { kind: 'meaning'; term: string }
  | { kind: 'term'; term: string };

export const questionCard = (question: string): string => `q:${question}`;
/** The term is shown, its meaning is asked. */
export const meaningCard = (term: string): string => `m:${term}`;
/** The meaning is shown, its term is asked. */
export const termCard = (term: string): string => `t:${term}`;

/** What a name stands for; undefined for a name that this site does not know. */
export function cardNamed(name: string): Card | undefined {
  const rest = name.slice(2);
  if (rest === '') return undefined;
  if (name.startsWith('q:')) return { kind: 'question', question: rest };
  if (name.startsWith('m:')) return { kind: 'meaning', term: rest };
  if (name.startsWith('t:')) return { kind: 'term', term: rest };
  return undefined;
}
