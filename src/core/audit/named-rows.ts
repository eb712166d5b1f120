import type { Entry } from '../model/library.ts';
import { sourceIdsIn } from '../model/references.ts';
import { vocabularyUsesIn } from '../model/vocabulary-uses.ts';
import { type IsHiddenKey, openTextsIn } from './open-texts.ts';

/** A term, a source or a value of a vocabulary, by its id. */
export type Row = readonly [id: string, row: object];

/** Which terms, sources and values of vocabularies hidden things alone name. */
export class NamedRows {
  readonly #shown: Set<string>;
  readonly #hidden: Set<string>;
  readonly #isHiddenKey: IsHiddenKey;

  constructor(shown: readonly string[], hidden: readonly string[], isHiddenKey: IsHiddenKey) {
    this.#shown = new Set(shown);
    this.#hidden = new Set(hidden);
    this.#isHiddenKey = isHiddenKey;
  }

  /** Parts the rows of a list; what they name themselves counts from then on. */
  part<R extends Row>(list: string, all: readonly R[]): { shown: R[]; hidden: R[] } {
    const hidden = all.filter((row) => this.#isHidden(list, row));
    const shown = all.filter((row) => !hidden.includes(row));
    for (const row of shown) for (const id of sourcesOf(row)) this.#shown.add(`sources ${id}`);
    for (const row of hidden) for (const id of sourcesOf(row)) this.#hidden.add(`sources ${id}`);
    return { shown, hidden };
  }

  #isHidden(list: string, [id, row]: Row): boolean {
    // An article that a term names explains it: that is a use as well.
    const see = 'see' in row && Array.isArray(row.see) ? row.see.map(String) : [];
    if (this.#shown.has(`${list} ${id}`) || see.some((key) => !this.#isHiddenKey(key))) return false;
    return this.#hidden.has(`${list} ${id}`) || see.length > 0;
  }
}

const sourcesOf = ([, row]: Row): string[] =>
  'sources' in row && Array.isArray(row.sources) ? row.sources.map(String) : [];

/** The rows of lists that an entry names, `terms first-asked`, `industries power`; not where it leads to what is hidden. */
export function namesIn(entry: Entry, isHiddenKey: IsHiddenKey = () => false): string[] {
  const open = new Set(openTextsIn(entry.data, isHiddenKey).map(([, word]) => word));
  const values = vocabularyUsesIn(entry).filter(({ value }) => open.has(value));
  return [
    ...values.map(({ vocabulary, value }) => `${vocabulary} ${value}`),
    ...sourceIdsIn(entry).map((id) => `sources ${id}`),
    ...entry.prose.quoted.map(({ id }) => `sources ${id}`),
    ...entry.prose.terms.map(({ id }) => `terms ${id}`),
  ];
}

/** The posts that suggestions came from. */
export const rolesIn = (suggestions: readonly (readonly [string, { from?: string | undefined }])[]): string[] =>
  suggestions.flatMap(([, { from }]) => (from === undefined ? [] : [`roles ${from}`]));
