import type { Edition } from '../edition/edition.ts';
import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import { type Places, placeAt } from '../model/yaml.ts';
import type { Place } from '../prose/prose.ts';

/** What an author most likely meant by a word, out of the candidates of a list with a name. */
export type Near = (word: string, list: string, candidates: () => Iterable<string>) => { near?: string };

/** After so many different words none is looked for any more: a renamed folder may break thousands of links at once. */
const mostNear = 200;

/** `nearest` with a memory. */
export function nearFinder(): Near {
  const known = new Map<string, string | undefined>();
  return (word, list, candidates) => {
    const name = `${list} ${word}`;
    if (!known.has(name) && known.size < mostNear) known.set(name, nearest(word, candidates()));
    const near = known.get(name);
    return near === undefined ? {} : { near };
  };
}

/** Everything that stands alone, put side by side: what the checks across files judge. */
export interface Shelf extends Edition {
  /** Everything that stands, published or held back: what one entry may say of another is judged by it. */
  whole: Library;
  /** Its entries. */
  entries: ReadonlyMap<Key, Entry>;
  /** Keys of files that were refused; a reference to one is not reported again. */
  refused: ReadonlySet<Key>;
  /** The single files that were refused or hold faults. */
  refusedSingles: ReadonlySet<string>;
  /** Places of the fields of each file. */
  places: ReadonlyMap<string, Places>;
  /** Images and attachments beside the articles, and the files of `public/`, relative to the content folder. */
  assets: ReadonlySet<string>;
  publicFiles: ReadonlySet<string>;
  /** Those of them that are named as images and are none. */
  brokenImages: ReadonlySet<string>;
  /** The keys that the last build published, when it is at hand. */
  lastKeys: readonly Key[] | undefined;
  near: Near;
}

export const isHeld = (shelf: Shelf, key: Key): boolean => shelf.entries.has(key) && !shelf.library.entries.has(key);

/** Whether an entry of this edition must not name a hidden one: it is a fault where `site.yaml` does not say to leave it out. */
export const mayNotHide = (shelf: Shelf, from: Entry): boolean => !isHeld(shelf, from.key) && !shelf.leavesOut(from);

/** The entries whose relations are judged: a draft may still be full of holes. */
export const judged = (shelf: Shelf): Entry[] => [...shelf.entries.values()].filter((entry) => !entry.data.draft);

export const placeIn = (shelf: Shelf, file: string, path: readonly (string | number)[]): Place =>
  placeAt(shelf.places.get(file) ?? {}, path);
