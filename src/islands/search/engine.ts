import { type ExcerptPart, excerptParts } from '../../core/search/excerpt.ts';
import type { Query } from '../../core/search/query.ts';
import { weights } from '../../core/search/weights.ts';
import { allowSameOriginScripts } from './same-origin-scripts.ts';

/** A page that was found. */
export interface Hit {
  address: string;
  title: string;
  summary: string;
  collection: string;
  /** Empty where nothing but the title, the summary or an alias was hit. */
  excerpt: ExcerptPart[];
  /** Sections of the page in which something was hit. */
  sections: { title: string; address: string }[];
  /** Has every word as it was written, and not only the pieces into which the engine cuts a word. */
  literal: boolean;
}

export interface Found {
  total: number;
  /** Hits by rank, `from` included, `to` not. */
  hits: (from: number, to: number) => Promise<Hit[]>;
}

export interface Engine {
  search: (query: Query) => Promise<Found>;
}

/** What we use of `pagefind.js`. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; anchor?: unknown }[];
}

/** As a query is read; Pagefind marks with zero-width spaces where it cuts. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();

const hitFrom = ({ url, excerpt, content, meta, filters, sub_results }: Fragment, { words }: Query): Hit => {
  const parts = excerptParts(excerpt);
  const whole = plain([...Object.values(meta), content].join('\n'));
  return {
    address: url,
    title: meta.title ?? url,
    summary: meta.summary ?? '',
    collection: filters.collection?.[0] ?? '',
    excerpt: parts.some((part) => part.hit) ? parts : [],
    sections: sub_results
      .filter((section) => section.anchor)
      .map((section) => ({ title: section.title, address: section.url })),
    literal: words.every((word) => whole.includes(plain(word))),
  };
};

/** Fetches the search engine and its index from `folder`, which ends with a slash. Rejects where they are out of reach. */
export async function searchEngine(folder: string): Promise<Engine> {
  allowSameOriginScripts();
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const { title, aliases, summary } = weights;
  await pagefind.options({ excerptLength: 42, ranking: { metaWeights: { title, aliases, summary } } });
  await pagefind.init();
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query.text);
      return {
        total: results.length,
        hits: async (from, to) =>
          (await Promise.all(results.slice(from, to).map((result) => result.data()))).map((fragment) =>
            hitFrom(fragment, query),
          ),
      };
    },
  };
}
