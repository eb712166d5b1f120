import { addressOf, type Collection, type Key } from '../model/key.ts';
import type { Article } from '../model/library.ts';
import type { Section } from '../prose/text.ts';
import type { SearchFilter } from './filters.ts';

/** One thing that can be found, as a search engine should see it, whichever engine that is. */
export interface SearchRecord {
  /** Its key; `glossary#id` for a term, `suggestions#id` for a suggestion. */
  key: Key;
  /** Below the base, as `addressOf` gives it; a term and a suggestion have their anchors. */
  address: string;
  collection: Collection | 'glossary' | 'suggestions';
  title: string;
  summary: string;
  /** In page order; the first may have no id and no title. Those of an article are cut from its body when they are asked for. */
  readonly sections: readonly Section[];
  /** Words that belong to it, though it may not show them. */
  tags: readonly string[];
  /** Its title and other names: what staff may type as pinyin. */
  names: readonly string[];
  filters: Partial<Record<SearchFilter, readonly string[]>>;
  /** The day of its last revision: 2026-11-22. */
  updated?: string | undefined;
  /** All that its sections follow from, where that is shorter than they are: the same source, the same sections. */
  source?: string;
}

/** The headings under which a page shows what its frontmatter says: interface wording. */
export interface DataHeadings {
  process: string;
  dos: string;
  donts: string;
  wording: string;
}

/** What a search should know about an article; `bodySections` gives the sections of its text. */
export function searchRecord(
  entry: Article,
  bodySections: (entry: Article) => readonly Section[],
  headings: DataHeadings,
): SearchRecord {
  const { key, collection, data, prose } = entry;
  return {
    key,
    address: addressOf(key),
    collection,
    title: data.title,
    summary: data.summary,
    get sections() {
      return [...bodySections(entry), ...dataSections(entry, headings)].filter(({ title, text }) => title || text);
    },
    source: JSON.stringify([data, prose.digest, headings]),
    tags: data.tags,
    names: [data.title],
    filters: filtersOf(entry),
    updated: data.updated,
  };
}

function dataSections(entry: Article, headings: DataHeadings): Section[] {
  if (entry.collection === 'etiquette') {
    const { dos, donts, wording, process = [] } = entry.data;
    return [
      {
        id: 'process',
        title: process.length > 0 ? headings.process : '',
        text: process
          .map((step) => [step.who, step.with ?? '', step.what, step.limit ?? ''].join(' ').trim())
          .join('\n'),
      },
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

function filtersOf(entry: Article): SearchRecord['filters'] {
  const { audience, competencies } = entry.data;
  const common = { collection: [entry.collection], audience, competency: competencies };
  switch (entry.collection) {
    case 'principles':
      return { ...common, facet: [entry.data.facet] };
    case 'etiquette':
      return { ...common, scene: [entry.data.scene] };
    case 'cases': {
      const { industry, outcome, themes, year } = entry.data;
      const years = year === undefined ? {} : { year: [String(year)] };
      return { ...common, industry: [industry], outcome: [outcome], theme: themes, ...years };
    }
    case 'curricula':
      return { ...common, objective: [entry.data.objective], level: [entry.data.level] };
  }
}

/** All that a record follows from, without cutting a body: the same text, the same record. */
export const stampOf = (record: SearchRecord): string => {
  const { key, title, summary, tags, names, filters, updated, source } = record;
  return JSON.stringify([key, title, summary, tags, names, filters, updated, source ?? record.sections]);
};
