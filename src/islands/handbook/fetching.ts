import { pageAt } from '../dom/page-at.ts';
import type { Fetched } from './chapter.ts';

/** An article to fetch. */
export interface Asked {
  key: string;
  address: string;
  title: string;
}

const decodedPath = (address: string): string => decodeURIComponent(new URL(address, location.href).pathname);

/**
 * The pages of articles, one after another, so that a small server and a thin line keep up; `failed` holds the titles of those
 * that could not be fetched. `onPage` is told which one is next, and says whether to go on.
 */
export async function fetchedPages(
  asked: readonly Asked[],
  onPage: (number: number) => boolean,
): Promise<{ fetched: Fetched[]; failed: string[] }> {
  const fetched: Fetched[] = [];
  const failed: string[] = [];
  for (const [index, { key, address, title }] of asked.entries()) {
    if (!onPage(index + 1)) break;
    try {
      const page = await pageAt(address);
      fetched.push({ key, page, path: decodedPath(address), number: fetched.length + 1 });
    } catch (fault) {
      console.error(fault);
      failed.push(title);
    }
  }
  return { fetched, failed };
}
