import { chromium, type Page } from 'playwright-core';
import { browserAdvice, findOrInstallBrowser } from '../browser.ts';
import { medianOf } from './figures.ts';
import type { BenchQueries, BenchQuery } from './search-queries.ts';
import type { Answered } from './search-score.ts';

/** What a visitor downloads: the first query of a visit, and a later one. */
export interface Downloads {
  firstBytes: number;
  firstRequests: number;
  laterBytes: number;
}

const sessions = 3;
const queriesEach = 12;

/** Runs a task with a page of the site open in a real browser. */
export async function inBrowser<T>(address: string, task: (open: () => Promise<Page>) => Promise<T>): Promise<T> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(browserAdvice);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await task(async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      return page;
    });
  } finally {
    await browser.close();
  }
}

/** Asks all queries, one after the other, in one visit. */
export async function answersTo({ queries, idPattern }: BenchQueries, page: Page): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const query of queries) {
    const { urls, milliseconds } = await page.evaluate(ask, query.q);
    const ids = urls.flatMap((url) => idPattern.exec(decodeURI(url))?.[0].toUpperCase() ?? []);
    answered.push({ query, ids: [...new Set(ids)], milliseconds });
  }
  return answered;
}

/** What a few visits of a dozen queries download. Details of results are not counted: they are fetched when they are shown. */
export async function downloads(queries: readonly BenchQuery[], open: () => Promise<Page>): Promise<Downloads> {
  const first: { bytes: number; requests: number }[] = [];
  const later: number[] = [];
  for (let session = 0; session < sessions; session++) {
    const page = await open();
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    for (const [at, { q }] of queries.slice(session * queriesEach, (session + 1) * queriesEach).entries()) {
      [bytes, requests] = [0, 0];
      await page.evaluate(ask, q);
      await page.waitForLoadState('networkidle');
      if (at === 0) first.push({ bytes, requests });
      else later.push(bytes);
    }
    await page.context().close();
  }
  return {
    firstBytes: medianOf(first.map((one) => one.bytes)),
    firstRequests: medianOf(first.map((one) => one.requests)),
    laterBytes: medianOf(later),
  };
}

/** What the page imports. */
interface SearchModule {
  search: (query: string, options: { limit: number }) => Promise<{ results: { url: string }[] }>;
}

/** Runs in the page. */
async function ask(q: string): Promise<{ urls: string[]; milliseconds: number }> {
  const address = '/search-api.js';
  const { search } = (await import(address)) as SearchModule;
  const began = performance.now();
  const { results } = await search(q, { limit: 10_000 });
  return { urls: results.map(({ url }) => url), milliseconds: performance.now() - began };
}
