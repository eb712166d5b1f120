import type { Glossary } from '../model/glossary.ts';
import type { Key } from '../model/key.ts';
import type { Entry } from '../model/library.ts';
import { type ReferenceIn, referencesIn } from '../model/references.ts';
import type { Suggestions } from '../model/suggestion.ts';

type IsShown = (key: Key) => boolean;

const keyIn = (written: string | { key: Key }): Key => (typeof written === 'string' ? written : written.key);
const keysOf = <T extends string | { key: Key }>(written: readonly T[], isShown: IsShown): T[] =>
  written.filter((each) => isShown(keyIn(each)));

/** A thing without its field `name` where that names what is not shown. */
function without<T extends object, N extends keyof T>(thing: T, name: N, isShown: IsShown): T {
  const key = thing[name];
  if (typeof key !== 'string' || isShown(key)) return thing;
  const { [name]: _, ...rest } = thing;
  return rest as T;
}

/** An entry without its references to what is not shown, as if they had never been written. */
export function withoutHidden<E extends Entry>(entry: E, isShown: IsShown): E;
export function withoutHidden(entry: Entry, isShown: IsShown): Entry {
  if (referencesIn(entry).every(({ key }) => isShown(key))) return entry;
  switch (entry.collection) {
    case 'curricula': {
      const units = entry.data.units
        .map((unit) => ({ ...unit, lessons: keysOf(unit.lessons, isShown) }))
        .filter(({ lessons }) => lessons.length > 0);
      const { related, prerequisites } = entry.data;
      const lists = { related: keysOf(related, isShown), prerequisites: keysOf(prerequisites, isShown) };
      return { ...entry, data: { ...entry.data, ...lists, units } };
    }
    case 'paths':
      return { ...entry, data: { ...without(entry.data, 'then', isShown), steps: keysOf(entry.data.steps, isShown) } };
    case 'assessments': {
      const dimensions = entry.data.dimensions.map((each) => ({ ...each, read: keysOf(each.read, isShown) }));
      return { ...entry, data: { ...entry.data, dimensions } };
    }
    case 'routines': {
      const duties = entry.data.duties.map((duty) =>
        typeof duty === 'string' ? duty : without(duty, 'read', isShown),
      );
      return { ...entry, data: { ...entry.data, duties } };
    }
    case 'etiquette': {
      const process = entry.data.process?.map((step) => without(step, 'read', isShown));
      const related = keysOf(entry.data.related, isShown);
      return { ...entry, data: { ...entry.data, related, ...(process ? { process } : {}) } };
    }
    case 'principles':
      return { ...entry, data: { ...entry.data, related: keysOf(entry.data.related, isShown) } };
    case 'cases':
      return { ...entry, data: { ...entry.data, related: keysOf(entry.data.related, isShown) } };
  }
}

/** What a course or a path consists of: without any of it there is nothing left to show. */
const isPart = ({ path }: ReferenceIn): boolean => path[0] === 'units' || path[0] === 'steps';

/** Whether everything that an entry consists of is hidden. */
export function isHollow(entry: Entry, isShown: IsShown): boolean {
  const parts = referencesIn(entry).filter(isPart);
  return parts.length > 0 && !parts.some(({ key }) => isShown(key));
}

/** Terms without the articles that are not shown. */
export const termsWithoutHidden = (glossary: Glossary, isShown: IsShown): Glossary =>
  Object.fromEntries(Object.entries(glossary).map(([id, term]) => [id, { ...term, see: keysOf(term.see, isShown) }]));

/** Suggestions without the entries that are not shown. */
export const suggestionsWithoutHidden = (suggestions: Suggestions, isShown: IsShown): Suggestions =>
  Object.fromEntries(
    Object.entries(suggestions).map(([id, suggestion]) => [
      id,
      { ...without(suggestion, 'about', isShown), changed: keysOf(suggestion.changed, isShown) },
    ]),
  );
