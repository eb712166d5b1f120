import { pageAt } from '../dom/page-at.ts';
import type { Fetched } from './chapter.ts';

/** An article to fetch. */
export interface Asked {
  key: string;
  address: string;
  title: string;
}

const decodedPath = (address: string): string => decodeURIComponent(new URL(address, location.href).pathname);

/** What is drawn for an article on the page of all processes. */
async function processOf(page: Document): Promise<Element | undefined> {
  const link = page.querySelector<HTMLAnchorElement>('.folio a[data-process]');
  if (!link) return undefined;
  const drawn = await pageAt(link.getAttribute('href')?.split('#')[0] ?? '');
  const sheet = drawn.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('.process-sheet');
  return sheet?.querySelector('figure') ?? undefined;
}

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
      const process = await processOf(page);
      fetched.push({ key, page, process, path: decodedPath(address), number: fetched.length + 1 });
    } catch (fault) {
      console.error(fault);
      failed.push(title);
    }
  }
  return { fetched, failed };
}
