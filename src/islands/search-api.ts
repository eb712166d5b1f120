import { namesOfOneThing } from '../core/search/aliases.ts';
import { type Chosen, type Facets, facetCounts, facetsIn, passes } from '../core/search/catalogue.ts';
import { pageExcerpt } from '../core/search/excerpt.ts';
import { searchFilters } from '../core/search/filters.ts';
import { type Finding, type Findings, find, type Searchable } from '../core/search/finding.ts';
import { queryFrom } from '../core/search/query.ts';
import type { SearchAnswer, SearchOptions, SearchResult } from './search-api/answer.ts';
import { reader } from './search-api/files.ts';
import { type OpenIndex, openIndex } from './search-api/index-reader.ts';

// The build writes the name of the index here: so a page that was opened before a new build never mixes two of them.
const indexName = 'name-of-the-index';
const base = new URL(/* @vite-ignore */ '.', import.meta.url);
let opened: Promise<Ready> | undefined;

interface Ready extends OpenIndex {
  searchable: Searchable;
  facets: Facets;
  collections: string[];
}

/** Fetches the index on first use, and again after a failure. */
function ready(): Promise<Ready> {
  opened ??= open().catch((fault: unknown) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

async function open(): Promise<Ready> {
  const index = await openIndex(reader(new URL('pagefind/', base)), indexName);
  const { catalogue, folding, lookUp, fragment } = index;
  const textOfPage = async (page: number): Promise<string> => {
    const { summary, sections } = await fragment(page);
    return [catalogue.titles[page], summary, ...sections.flatMap(([, title, text]) => [title, text])].join('\n');
  };
  // A term without other names is a known name all the same.
  const terms = catalogue.keys.flatMap((key, page) =>
    key.startsWith('glossary#') ? [[catalogue.titles[page] ?? '']] : [],
  );
  const names = namesOfOneThing([...catalogue.names, ...terms], folding);
  const facets = facetsIn(catalogue);
  const collections: string[] = [];
  for (const [name, pages] of facets.get('collection') ?? []) for (const page of pages) collections[page] = name;
  return {
    ...index,
    facets,
    collections,
    searchable: { titles: catalogue.titles, names, folding, lookUp, textOfPage },
  };
}

/**
 * Searches this site. Resolves to all hits in order, best first, up to the limit; without a query, to everything that the filters
 * let through. Rejects when the index is out of reach.
 */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { chosen, limit } = asked(query, options);
  const index = await ready();
  const { text } = queryFrom(query);
  const may = (page: number): boolean => passes(page, chosen, index.facets);
  const all = text === '' ? everythingIn(index) : await find(text, index.searchable);
  let left = all.found.filter(({ page }) => may(page));
  // What was found stands outside of what is chosen; within it, something may come near.
  if (left.length === 0 && all.found.length > 0) left = (await find(text, index.searchable, may)).found;
  const pages = new Set([...all.found, ...left].map(({ page }) => page));
  return {
    total: left.length,
    results: left.slice(0, limit).map((finding) => resultOf(finding, index)),
    facets: facetCounts([...pages], chosen, index.facets),
    ...(all.suggestion === undefined ? {} : { suggestion: all.suggestion }),
  };
}

/** What was asked, put right where it is clear what was meant; says in plain words what is not. */
function asked(query: unknown, options: SearchOptions | null): { chosen: Chosen; limit: number } {
  if (typeof query !== 'string') throw new TypeError('search: the query must be a text');
  const { filters, limit } = options ?? {};
  const chosen: Chosen = {};
  for (const [name, values] of Object.entries(filters ?? {})) {
    const filter = searchFilters.find((one) => one === name);
    if (!filter) throw new TypeError(`search: no filter is called "${name}"; there are ${searchFilters.join(', ')}`);
    chosen[filter] = typeof values === 'string' ? [values] : [...(values ?? [])];
  }
  return { chosen, limit: limit !== undefined && limit >= 0 ? limit : usualLimit };
}

const usualLimit = 10;

const everythingIn = ({ catalogue }: Ready): Findings => ({
  found: catalogue.keys.map((_, page) => ({ page, match: 'literal', wanted: [] })),
});

function resultOf({ page, match, via, wanted }: Finding, index: Ready): SearchResult {
  const key = index.catalogue.keys[page] ?? '';
  const url = urlOf(key);
  return {
    url,
    key,
    title: index.catalogue.titles[page] ?? '',
    collection: index.collections[page] ?? '',
    match,
    ...(via === undefined ? {} : { via }),
    detail: async () => {
      const fragment = await index.fragment(page);
      const { sections, ...whole } = pageExcerpt(fragment, wanted, index.folding);
      return {
        ...whole,
        ...(fragment.updated === undefined ? {} : { updated: fragment.updated }),
        sections: sections.map(({ id, ...section }) => ({ url: `${url}#${encodeURIComponent(id)}`, ...section })),
      };
    },
  };
}

/** `etiquette/bow` is the page `/etiquette/bow/`; `glossary#term` a place on the page of the glossary. */
const urlOf = (key: string): string => {
  const [page = '', anchor] = key.split('#');
  const path = page.split('/').map(encodeURIComponent).join('/');
  return `${base.pathname}${path}/${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
};
