import { termsByArticle } from '../curriculum/term-uses.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import { type ArticleCollection, addressOf, articleCollections, type Key } from '../model/key.ts';
import { type Article, entriesOf, type Library } from '../model/library.ts';
import type { Section } from '../prose/text.ts';

/** By what a search can be narrowed. */
export const searchFilters = [
  'collection',
  'audience',
  'competency',
  'facet',
  'scene',
  'industry',
  'outcome',
  'theme',
  'objective',
  'level',
] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** One page as a search engine should see it, whichever engine that is. */
export interface SearchRecord {
  key: Key;
  /** Below the base, as `addressOf` gives it. */
  address: string;
  collection: ArticleCollection;
  title: string;
  summary: string;
  /** In page order; the first may have no id and no title. */
  sections: Section[];
  /** Other words by which staff look for this page; nobody sees them on it. */
  aliases: string[];
  filters: Partial<Record<SearchFilter, readonly string[]>>;
}

/** The headings under which a page shows what its frontmatter says: interface wording. */
export interface DataHeadings {
  dos: string;
  donts: string;
  wording: string;
}

/** What a search should know about an article; `termsOf` are the terms of each article, `body` the sections of its text. */
export function searchRecord(
  entry: Article,
  termsOf: ReadonlyMap<Key, readonly GlossaryTerm[]>,
  body: readonly Section[],
  headings: DataHeadings,
): SearchRecord {
  const { key, collection, data } = entry;
  return {
    key,
    address: addressOf(key),
    collection,
    title: data.title,
    summary: data.summary,
    sections: [...body, ...dataSections(entry, headings)].filter((section) => section.title || section.text),
    aliases: aliasesOf(entry, termsOf.get(key) ?? []),
    filters: filtersOf(entry),
  };
}

/** The records of all articles that this build publishes. */
export function searchRecords(
  library: Library,
  bodySections: (entry: Article) => readonly Section[],
  headings: DataHeadings,
): SearchRecord[] {
  const termsOf = termsByArticle(library);
  return entriesOf(library, ...articleCollections).map((entry) =>
    searchRecord(entry, termsOf, bodySections(entry), headings),
  );
}

function dataSections(entry: Article, headings: DataHeadings): Section[] {
  if (entry.collection === 'etiquette') {
    const { dos, donts, wording } = entry.data;
    return [
      { id: 'dos', title: dos.length > 0 ? headings.dos : '', text: dos.join('\n') },
      { id: 'dos', title: donts.length > 0 ? headings.donts : '', text: donts.join('\n') },
      {
        id: 'wording',
        title: wording.length > 0 ? headings.wording : '',
        text: wording.map(({ when, say, instead }) => [when, say, instead ?? ''].join('\n')).join('\n'),
      },
    ];
  }
  if (entry.collection === 'curricula') {
    const { units, organisation, followUp } = entry.data;
    const text = [...units.map(({ title }) => title), organisation ?? '', followUp ?? ''].filter(Boolean).join('\n');
    return [{ id: '', title: '', text }];
  }
  return [];
}

/** Its tags, and every name of the glossary terms that it explains or uses. */
function aliasesOf(entry: Article, terms: readonly GlossaryTerm[]): string[] {
  const names = terms.flatMap(({ term, aliases, english }) => [term, ...aliases, ...(english ? [english] : [])]);
  return [...new Set([...entry.data.tags, ...names])];
}

function filtersOf(entry: Article): SearchRecord['filters'] {
  const { audience, competencies } = entry.data;
  const common = { collection: [entry.collection], audience, competency: competencies };
  switch (entry.collection) {
    case 'principles':
      return { ...common, facet: [entry.data.facet] };
    case 'etiquette':
      return { ...common, scene: [entry.data.scene] };
    case 'cases':
      return { ...common, industry: [entry.data.industry], outcome: [entry.data.outcome], theme: entry.data.themes };
    case 'curricula':
      return { ...common, objective: [entry.data.objective], level: [entry.data.level] };
  }
}
