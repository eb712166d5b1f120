import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../src/core/model/library.ts';
import { writeSearch } from '../src/disk/search/write-search.ts';
import { findableIn } from './search-records.ts';

/** What the thread is started with. */
export interface SearchWork {
  content: string;
  library: Library;
  /** The built site that the index goes into. */
  out: string;
}

/** What it tells: how far it is, and at last the name of the index. */
export type SearchNews = { done: number; all: number } | { index: string };

const { content, library, out } = workerData as SearchWork;
const pause = 100;
let said = 0;
const index = await writeSearch(findableIn(content, library), out, (done, all) => {
  if (performance.now() < said + pause) return;
  said = performance.now();
  parentPort?.postMessage({ done, all } satisfies SearchNews);
});
parentPort?.postMessage({ index } satisfies SearchNews);
