import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { processesIn, processIdOf } from './standards-by-role.ts';

/** Every page has its main part. */
const everywhere = ['main'];

/** The ids of the page of an entry that a link may lead to. */
export function anchorsOf(entry: Entry): string[] {
  const { data } = entry;
  return [
    ...everywhere,
    ...entry.prose.headings.map(({ id }) => id),
    ...(entry.collection === 'etiquette' && entry.data.dos.length + entry.data.donts.length > 0 ? ['dos'] : []),
    ...(entry.collection === 'etiquette' && entry.data.wording.length > 0 ? ['wording'] : []),
    ...(entry.collection === 'etiquette' && entry.data.process ? ['process'] : []),
    ...('questions' in data && data.questions.length > 0 ? ['questions'] : []),
    ...('sources' in data && data.sources.length > 0 ? ['sources'] : []),
    ...('related' in data && data.related.length > 0 ? ['related'] : []),
  ];
}

/** The ids of a page that the site makes by itself. */
export function anchorsAt(page: Key, library: Library): string[] {
  switch (page) {
    case 'glossary':
      return [...everywhere, ...Object.keys(library.glossary)];
    case 'sources':
      return [...everywhere, ...Object.keys(library.sources)];
    case 'suggestions':
      return [...everywhere, ...Object.keys(library.suggestions)];
    case 'principles':
      return [...everywhere, ...entriesOf(library, 'principles').map(({ data }) => data.facet)];
    case 'etiquette':
      return [...everywhere, ...entriesOf(library, 'etiquette').map(({ data }) => data.scene)];
    case 'etiquette/process':
      return [...everywhere, ...processesIn(library).map(({ key }) => processIdOf(key))];
    default:
      return everywhere;
  }
}
