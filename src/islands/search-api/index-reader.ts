import type { Catalogue } from '../../core/search/catalogue.ts';
import { type Folding, foldingIn } from '../../core/search/folding.ts';
import type { Fragment } from '../../core/search/fragment.ts';
import type { LookUp, PageHit } from '../../core/search/standing.ts';
import { Engine } from './engine.ts';

/** Gives the bytes of a file below the folder of the search, unzipped and without signature. */
export type Read = (path: string) => Promise<Uint8Array>;

/** An index that was opened: what comes with the first query, and ways to the rest. */
export interface OpenIndex {
  catalogue: Catalogue;
  folding: Folding;
  lookUp: LookUp;
  fragment: (page: number) => Promise<Fragment>;
}

/** How long the engine may work before the page gets its turn. */
const turnMilliseconds = 12;

/** Opens the index of this name. Files that were read are kept; what failed is tried again when it is next asked for. */
export async function openIndex(read: Read, name: string): Promise<OpenIndex> {
  const [program, meta, folding, catalogue] = await Promise.all([
    read('engine.pagefind'),
    read(`${name}/meta.pf_meta`),
    read('folding.pagefind'),
    read(`${name}/catalogue.json`),
  ]);
  const engine = await Engine.start(program as BufferSource, meta);
  return {
    catalogue: json<Catalogue>(catalogue),
    folding: foldingIn(folding),
    lookUp: lookUpWith(engine, async (file) => engine.load(await read(`${name}/index/${file}.pf_index`))),
    fragment: kept(async (page: number) =>
      json<Fragment>(await read(`${name}/fragment/${page.toString(36)}.pf_fragment`)),
    ),
  };
}

/** Asks an engine that is given the files it needs, and remembers what it said. */
function lookUpWith(engine: Engine, load: (file: string) => Promise<void>): LookUp {
  const loaded = kept(load);
  const hitsOf = new Map<string, PageHit[]>();
  return async (tokens) => {
    const fresh = tokens.filter((token) => !hitsOf.has(token));
    if (fresh.length > 0) await Promise.all(engine.filesFor(fresh).map(loaded));
    let began = performance.now();
    for (const token of fresh) {
      hitsOf.set(token, engine.hits(token));
      if (performance.now() - began < turnMilliseconds) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = performance.now();
    }
    return new Map(tokens.map((token) => [token, hitsOf.get(token) ?? []]));
  };
}

const json = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** Does each thing once; what failed may be tried again. */
function kept<K, V>(make: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const made = new Map<K, Promise<V>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const promise = make(key);
    made.set(key, promise);
    promise.catch(() => made.delete(key));
    return promise;
  };
}
