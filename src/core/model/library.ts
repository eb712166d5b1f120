import type { Prose } from '../prose/prose.ts';
import type { Access } from './access.ts';
import type { Assessment } from './assessment.ts';
import type { Case } from './case.ts';
import type { Curriculum } from './curriculum.ts';
import type { Etiquette } from './etiquette.ts';
import type { Glossary } from './glossary.ts';
import type { ArticleCollection, Collection, Key } from './key.ts';
import type { Principle } from './principle.ts';
import type { ReadingPath } from './reading-path.ts';
import type { Routine } from './routine.ts';
import type { Site } from './site.ts';
import type { Sources } from './sources.ts';
import type { Suggestions } from './suggestion.ts';

export interface DataOf {
  principles: Principle;
  etiquette: Etiquette;
  cases: Case;
  curricula: Curriculum;
  paths: ReadingPath;
  assessments: Assessment;
  routines: Routine;
}

/** One thing of the site: an article, a path, an assessment or a routine. Data files have an empty prose. */
export type Entry<C extends Collection = Collection> = {
  [K in C]: { key: Key; collection: K; file: string; data: DataOf[K]; prose: Prose };
}[C];

export type Article = Entry<ArticleCollection>;

/** Everything the site shows is a pure function of this. Holds only what this build publishes. */
export interface Library {
  /** For whom this build is. */
  access: Access;
  entries: ReadonlyMap<Key, Entry>;
  glossary: Glossary;
  sources: Sources;
  suggestions: Suggestions;
  site: Site;
}

const isIn = <C extends Collection>(entry: Entry, names: readonly C[]): entry is Entry & Entry<C> =>
  names.some((name) => name === entry.collection);

/** The entries of some collections, in the order of their keys. */
export const entriesOf = <C extends Collection>(library: Library, ...names: C[]): Entry<C>[] =>
  [...library.entries.values()].flatMap((entry) => (isIn(entry, names) ? [entry] : []));
