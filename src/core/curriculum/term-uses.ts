import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';

/** Where each term of the glossary is explained and used: the articles it names itself, then those that name it. */
export function termUses(library: Library): Map<string, Entry[]> {
  const keys = new Map<string, Set<Key>>(Object.entries(library.glossary).map(([id, term]) => [id, new Set(term.see)]));
  for (const entry of library.entries.values()) {
    for (const { id } of entry.prose.terms) keys.get(id)?.add(entry.key);
  }
  const entries = (found: Set<Key>): Entry[] => [...found].flatMap((key) => library.entries.get(key) ?? []);
  return new Map([...keys].map(([id, found]) => [id, entries(found)]));
}

/** Where each source is cited. */
export function sourceUses(library: Library): Map<string, Entry[]> {
  const uses = new Map<string, Entry[]>(Object.keys(library.sources).map((id) => [id, []]));
  for (const entry of library.entries.values()) {
    const cited = 'sources' in entry.data ? entry.data.sources : [];
    const ids = new Set(cited.map((reference) => (typeof reference === 'string' ? reference : reference.id)));
    for (const id of ids) uses.get(id)?.push(entry);
  }
  return uses;
}
