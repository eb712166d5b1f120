import type { PageHit } from '../../core/search/standing.ts';

/** What Pagefind's engine offers; texts go in and come out as places in its memory. Version 1.6.0. */
interface EngineExports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (length: number, alignment: number) => number;
  __wbindgen_free: (place: number, length: number, alignment: number) => void;
  __wbindgen_start: () => void;
  init_pagefind: (...meta: Text) => number;
  load_index_chunk: (index: number, ...data: Text) => number;
  request_indexes: (index: number, ...words: Text) => Text;
  search: (index: number, ...rest: [...Text, ...Text, ...Text, ...Text, 0 | 1, 0 | 1]) => Text;
}
/** Where something stands in the engine's memory, and its length in bytes. */
type Text = [number, number];

/** One page as the engine names it: its name, its score, and where the word stands. */
interface Answer {
  results: { p: string; s: number; l: { w: number; l: number }[] }[];
}

/**
 * Pagefind's search engine, asked for one word at a time. Its own script would cut what is asked in the language of the page, and
 * weighs more than all of ours; the engine itself takes words as they are.
 */
export class Engine {
  readonly #exports: EngineExports;
  #index: number;

  private constructor(exports: EngineExports, meta: Uint8Array) {
    this.#exports = exports;
    exports.__wbindgen_start();
    this.#index = exports.init_pagefind(...this.#put(meta));
    if (this.#index === 0) throw new Error('the engine cannot read the table of contents');
  }

  /** Starts the engine on an index. `program` and `meta` are unzipped. */
  static async start(program: BufferSource, meta: Uint8Array): Promise<Engine> {
    let table: WebAssembly.Table | undefined;
    const prepareTable = (): void => {
      const first = table?.grow(4) ?? 0;
      table?.set(0, undefined);
      for (const [offset, value] of [undefined, null, true, false].entries()) table?.set(first + offset, value);
    };
    const module = await WebAssembly.compile(program);
    const instance = await WebAssembly.instantiate(module, {
      './pagefind_web_bg.js': { __wbindgen_init_externref_table: prepareTable },
    });
    const exports = instance.exports as unknown as EngineExports;
    table = exports.__wbindgen_externrefs;
    return new Engine(exports, meta);
  }

  /** The names of the index files that hold these words. */
  filesFor(words: readonly string[]): string[] {
    const found = this.#exports.request_indexes(this.#index, ...this.#put(encoder.encode(words.join(' '))));
    return JSON.parse(this.#take(found)) as string[];
  }

  /** Gives the engine an index file, unzipped. */
  load(data: Uint8Array): void {
    this.#index = this.#exports.load_index_chunk(this.#index, ...this.#put(data));
  }

  /** The pages of a word, and of all words that begin with it. */
  hits(word: string): PageHit[] {
    const put = (text: string): Text => this.#put(encoder.encode(text));
    const found = this.#exports.search(this.#index, ...put(word), ...put(word), ...put('{}'), ...put(''), 0, 0);
    const { results } = JSON.parse(this.#take(found)) as Answer;
    return results.map(({ p, s, l }) => ({
      page: Number.parseInt(p, 36),
      score: s,
      places: l.map((place) => ({ position: place.l, weight: place.w })),
    }));
  }

  #put(bytes: Uint8Array): Text {
    const place = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#exports.memory.buffer).set(bytes, place);
    return [place, bytes.length];
  }

  #take([place, length]: Text): string {
    const text = decoder.decode(new Uint8Array(this.#exports.memory.buffer, place >>> 0, length));
    this.#exports.__wbindgen_free(place, length, 1);
    return text;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
