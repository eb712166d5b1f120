import type { Key } from '../model/key.ts';

/** What somebody puts into a book of their own: articles in their order, and its title. Stands in the address. */
export interface Selection {
  keys: readonly Key[];
  title: string;
  /** Whether the book is shown, or still being chosen. */
  bound: boolean;
}

/** What an address says, each article once; a key that somebody made up is left to the reader of it. */
export const selectionIn = (parameters: URLSearchParams): Selection => ({
  keys: [...new Set(parameters.getAll('c'))],
  title: (parameters.get('title') ?? '').trim().slice(0, 60),
  bound: parameters.has('bound') && parameters.has('c'),
});

/** The address of a selection, from its question mark on; empty where nothing is chosen. */
export function selectionAddress({ keys, title, bound }: Selection): string {
  const parameters = new URLSearchParams();
  if (bound && keys.length > 0) parameters.set('bound', '');
  if (title !== '') parameters.set('title', title);
  for (const key of keys) parameters.append('c', key);
  const text = parameters.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/** The keys with one of them moved by some places; at either end it stays. */
export function moved(keys: readonly Key[], key: Key, by: number): Key[] {
  const from = keys.indexOf(key);
  const to = Math.min(Math.max(from + by, 0), keys.length - 1);
  if (from < 0) return [...keys];
  const others = keys.filter((other) => other !== key);
  return [...others.slice(0, to), key, ...others.slice(to)];
}
