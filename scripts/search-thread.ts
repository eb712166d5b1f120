import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../src/core/model/library.ts';
import { codeDigest } from '../src/disk/code-digest.ts';
import { openKept, writeSearch } from '../src/disk/search/write-search.ts';
import { project } from './options.ts';
import { findableIn } from './search-records.ts';
import { workGiven } from './threads.ts';

/** What the thread is started with. */
export interface SearchPreparation {
  /** The file that keeps the index between builds. */
  file: string;
}

/** What the thread is given. */
export interface SearchWork {
  content: string;
  library: Library;
  /** The built site that the index goes into. */
  out: string;
  /** The site that this one will replace. */
  replaced: string;
}

/** What it tells: how far it is, and at last the name of the index. */
export type SearchNews = { done: number; all: number } | { index: string };

const pause = 100;
let said = 0;
const { file } = workerData as SearchPreparation;
const code = `${codeDigest(project, ['core/prose', 'core/model', 'core/search', 'disk/search'])}-${process.versions.zlib}`;
// While the content is read.
const kept = openKept(file, code);
const { content, library, out, replaced } = await workGiven<SearchWork>();
const index = await writeSearch(findableIn(content, library), out, {
  kept,
  replaced,
  onRecord: (done, all) => {
    if (performance.now() < said + pause) return;
    said = performance.now();
    parentPort?.postMessage({ done, all } satisfies SearchNews);
  },
});
parentPort?.postMessage({ index } satisfies SearchNews);
