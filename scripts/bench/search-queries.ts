import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import type { SearchRecord } from '../../src/core/search/record.ts';

/** Something to look for, and the pages that should be found. */
export interface BenchQuery {
  /** Queries of one kind are scored together. */
  set: string;
  q: string;
  /** Ids of the pages, as `idPattern` reads them out of an address. */
  rel: string[];
}

export interface BenchQueries {
  queries: BenchQuery[];
  /** Reads the id of a page out of its address; ids are compared in upper case. */
  idPattern: RegExp;
}

/** The queries of a file: `{ "idRegex": "[AB]\\d{4}", "queries": [{ "set": "Q1", "q": "…", "rel": ["A0001"] }] }`. */
export function queriesIn(file: string): BenchQueries {
  const { idRegex, queries } = JSON.parse(readFileSync(file, 'utf8')) as { idRegex: string; queries: BenchQuery[] };
  return { queries, idPattern: new RegExp(idRegex, 'i') };
}

/** What staff may type for each title and term of a content folder: itself, its pinyin, its initials, its other names. */
export function queriesOf(records: readonly SearchRecord[]): BenchQueries {
  const queries = records.flatMap((record) => {
    const rel = [idOf(record.address)];
    const [title = '', ...aliases] = record.names;
    const syllables = (name: string): string[] =>
      pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
    const pure = /^\p{Script=Han}+$/u.test(title);
    const asked: [string, string][] = [['title', title], ...aliases.map((alias): [string, string] => ['alias', alias])];
    if (pure)
      asked.push(
        ['pinyin', syllables(title).join('')],
        [
          'initials',
          syllables(title)
            .map((one) => one[0])
            .join(''),
        ],
      );
    return asked.map(([set, q]) => ({ set, q, rel }));
  });
  return { queries, idPattern: /[^/]+\/(?:[^/]+\/?|#.+)$/ };
}

const idOf = (address: string): string => (/[^/]+\/(?:[^/]+\/?|#.+)$/.exec(address)?.[0] ?? address).toUpperCase();
