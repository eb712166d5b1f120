import { parentPort } from 'node:worker_threads';
import type { Library } from '../src/core/model/library.ts';
import { codeDigest } from '../src/disk/code-digest.ts';
import { writeSearch } from '../src/disk/search/write-search.ts';
import { project } from './options.ts';
import { findableIn } from './search-records.ts';
import { workGiven } from './threads.ts';

/** What the thread is given. */
export interface SearchWork {
  content: string;
  library: Library;
  /** The file that keeps the index between builds. */
  kept: string;
  /** The built site that the index goes into. */
  out: string;
}

/** What it tells: how far it is, and at last the name of the index. */
export type SearchNews = { done: number; all: number } | { index: string };

const pause = 100;
let said = 0;
const { content, library, kept, out } = await workGiven<SearchWork>();
const code = `${codeDigest(project, ['core/prose', 'core/model', 'core/search', 'disk/search'])}-${process.versions.zlib}`;
const index = await writeSearch(findableIn(content, library), out, {
  kept: { file: kept, code },
  onRecord: (done, all) => {
    if (performance.now() < said + pause) return;
    said = performance.now();
    parentPort?.postMessage({ done, all } satisfies SearchNews);
  },
});
parentPort?.postMessage({ index } satisfies SearchNews);
