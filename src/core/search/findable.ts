import type { GlossaryTerm } from '../model/glossary.ts';
import { addressOf, articleCollections } from '../model/key.ts';
import { type Article, type Entry, entriesOf, type Library } from '../model/library.ts';
import type { Site } from '../model/site.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { Section } from '../prose/text.ts';
import { type DataHeadings, type SearchRecord, searchRecord } from './record.ts';

/** What can be found, and the names of one thing that the glossary knows. */
export interface Findable {
  records: readonly SearchRecord[];
  names: readonly (readonly string[])[];
}

/** All that can be found in a library; `bodySections` gives the text of an article. */
export const findable = (
  library: Library,
  bodySections: (entry: Article) => readonly Section[],
  headings: DataHeadings,
): Findable => ({
  records: searchRecords(library, bodySections, headings),
  names: Object.values(library.glossary).map(({ term, aliases }) => [term, ...aliases]),
});

/** The records of everything that this build publishes and lists: articles, paths, assessments, routines, then the terms and the suggestions. */
export function searchRecords(
  library: Library,
  bodySections: (entry: Article) => readonly Section[],
  headings: DataHeadings,
): SearchRecord[] {
  return [
    ...entriesOf(library, ...articleCollections).map((entry) => {
      const record = searchRecord(entry, bodySections, headings);
      record.tags = [...record.tags, ...labelsOf(entry, library.site)];
      return record;
    }),
    ...entriesOf(library, 'paths')
      .filter(({ data }) => data.listed)
      .map((entry) => listRecord(entry, [entry.data.reader ?? '', entry.data.pace ?? ''])),
    ...entriesOf(library, 'assessments').map((entry) => listRecord(entry, statementsIn(entry))),
    ...entriesOf(library, 'routines').map((entry) => listRecord(entry, dutiesIn(entry))),
    ...Object.entries(library.glossary).map(([id, term]) => termRecord(id, term)),
    ...Object.entries(library.suggestions).map(([id, suggestion]) => suggestionRecord(id, suggestion)),
  ];
}

/** What the industry and themes of a case, or the scene of a standard, are called: words that staff type, though the text may lack them. */
function labelsOf(entry: Article, site: Site): string[] {
  const named = (vocabulary: 'industries' | 'themes' | 'scenes', ids: readonly string[]): string[] =>
    site[vocabulary].flatMap(({ id, label }) => (ids.includes(id) ? [label] : []));
  if (entry.collection === 'cases')
    return [...named('industries', [entry.data.industry]), ...named('themes', entry.data.themes)];
  return entry.collection === 'etiquette' ? named('scenes', [entry.data.scene]) : [];
}

function listRecord(entry: Entry<'paths' | 'assessments' | 'routines'>, lines: readonly string[]): SearchRecord {
  const { key, collection, data } = entry;
  return {
    key,
    address: addressOf(key),
    collection,
    title: data.title,
    summary: data.summary,
    sections: [{ id: '', title: '', text: lines.filter(Boolean).join('\n') }].filter(({ text }) => text),
    tags: [],
    names: [data.title],
    filters: { collection: [collection], audience: data.audience },
    updated: data.updated,
  };
}

const statementsIn = ({ data }: Entry<'assessments'>): string[] =>
  data.dimensions.flatMap(({ title, description, statements }) => [title, description ?? '', ...statements]);

const dutiesIn = ({ data }: Entry<'routines'>): string[] =>
  data.duties.flatMap((duty) => (typeof duty === 'string' ? [duty] : [duty.title, duty.how ?? '']));

function termRecord(id: string, { term, aliases, english, definition }: GlossaryTerm): SearchRecord {
  const others = [...aliases, ...(english ? [english] : [])];
  // With its other names in front, so that whoever looked for one of them sees why the term was found.
  const text = `${others.length > 0 ? `${others.join('、')}：` : ''}${definition}`;
  return {
    key: `glossary#${id}`,
    address: `/glossary/#${id}`,
    collection: 'glossary',
    title: term,
    summary: '',
    sections: [{ id: '', title: '', text }],
    tags: others,
    names: [term, ...aliases],
    filters: { collection: ['glossary'] },
  };
}

const suggestionRecord = (id: string, { title, text, answer, answered }: Suggestion): SearchRecord => ({
  key: `suggestions#${id}`,
  address: `/suggestions/#${id}`,
  collection: 'suggestions',
  title,
  summary: '',
  sections: [{ id: '', title: '', text: [text, answer].filter(Boolean).join('\n') }].filter(({ text }) => text),
  tags: [],
  names: [title],
  filters: { collection: ['suggestions'] },
  updated: answered,
});
