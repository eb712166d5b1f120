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

/** The end of an address, by which an entry or a term is known. */
const ourIds = /[^/]+\/(?:[^/]+\/?|#.+)$/;

const syllablesOf = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });

/** What staff may type for each title and term of a content folder: itself, its pinyin, its initials, its other names. */
export function queriesOf(records: readonly SearchRecord[]): BenchQueries {
  const queries = records.flatMap(({ address, names: [title = '', ...aliases] }) => {
    const rel = [(ourIds.exec(address)?.[0] ?? address).toUpperCase()];
    const syllables = /^\p{Script=Han}+$/u.test(title) ? syllablesOf(title) : [];
    const sounds = [
      { set: 'pinyin', q: syllables.join('') },
      { set: 'initials', q: syllables.map((syllable) => syllable[0]).join('') },
    ];
    const names = [{ set: 'title', q: title }, ...aliases.map((alias) => ({ set: 'alias', q: alias }))];
    return [...names, ...sounds.filter(({ q }) => q !== '')].map((asked) => ({ ...asked, rel }));
  });
  return { queries, idPattern: ourIds };
}
