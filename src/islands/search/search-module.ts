import type { search } from '../search-api.ts';

export interface SearchModule {
  search: typeof search;
}

/** A way to `/search-api.js`, which is fetched on first use, and again after a failure. */
export function searchModule(address: string): () => Promise<SearchModule> {
  let fetched: Promise<SearchModule> | undefined;
  let failures = 0;
  return () => {
    // A browser may remember for as long as the page is open that a module could not be had.
    const url = failures === 0 ? address : `${address}?again=${failures}`;
    fetched ??= (import(/* @vite-ignore */ url) as Promise<SearchModule>).catch((fault: unknown) => {
      fetched = undefined;
      failures++;
      throw fault;
    });
    return fetched;
  };
}
