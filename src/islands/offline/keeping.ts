import { noteIn } from '../../core/offline/kept-note.ts';
import { isOutOfReach, mayBeKept } from '../../core/offline/may-be-kept.ts';
import { attachmentsIn, hashedFilesIn, isOurPage, picturesIn, titleIn } from '../../core/offline/page-facts.ts';
import { hashedFile } from './hashed-files.ts';
import { base } from './scope.ts';
import { shelf, state } from './state.ts';
import { matched, noted, put } from './storing.ts';

/** How an attempt to keep something ended. */
export type Outcome = 'kept' | 'refused' | 'unreachable' | 'full';

/** The build that something came with, and when a page was last read; with attachments when somebody takes it along. */
export interface Keeping {
  version: string;
  at?: number | undefined;
  attachments?: boolean | undefined;
}

/**
 * Keeps a page together with every file that it names. The page comes last: one that is kept is whole, and one of an older build stays
 * with the files of that build until then.
 */
export async function keepPage(address: string, response: Response, keeping: Keeping): Promise<Outcome> {
  if (!mayBeKept(address, response)) return 'refused';
  const text = await response.clone().text();
  if (!isOurPage(text, base)) return 'refused';
  const own = [...picturesIn(text, base), ...(keeping.attachments ? attachmentsIn(text, base) : [])];
  const [files, ...outcomes] = await Promise.all([
    keepFiles(hashedFilesIn(text, base)),
    ...own.map((file) => fetchData(file, keeping.version)),
  ]);
  const failed = outcomes.find((outcome) => outcome === 'full' || outcome === 'unreachable');
  if (typeof files === 'string') return files;
  if (failed) return failed;
  const now = Date.now();
  const { version, at = now } = keeping;
  const page = await noted(response, { version, at, from: now, title: titleIn(text), files });
  return (await put('pages', address, page)) ? 'kept' : 'full';
}

/** Keeps these files and what their sheets name; the names of all of them, or why they are not all there. */
async function keepFiles(addresses: readonly string[]): Promise<string[] | Outcome> {
  const all = new Set(addresses);
  for (const address of all) {
    const found = await hashedFile(address, 'low').catch(() => undefined);
    if (!found) return 'unreachable';
    if (!found.isKept) return found.response.ok ? 'full' : 'unreachable';
    if (!address.endsWith('.css')) continue;
    for (const file of hashedFilesIn(await found.response.text(), base)) all.add(file);
  }
  return [...all];
}

const dataAddress = (address: string, version: string): string => `${address}?of=${encodeURIComponent(version)}`;

/** Keeps what a page fetches, beside the same of other builds: a page is served what its own build said. */
export async function keepData(address: string, response: Response, version: string): Promise<Outcome> {
  if (!mayBeKept(address, response)) return 'refused';
  const names = address.endsWith('.json') ? hashedFilesIn(await response.clone().text(), base) : [];
  const files = await keepFiles(names);
  if (typeof files === 'string') return files;
  const now = Date.now();
  const made = await noted(response, { version, at: now, from: now, title: '', files });
  return (await put('pages', dataAddress(address, version), made)) ? 'kept' : 'full';
}

/** Whether the data of a build is there. */
export const hasData = async (address: string, version: string): Promise<boolean> =>
  (await matched('pages', dataAddress(address, version))) !== undefined;

/** Fetches the data of the newest build and keeps it, unless it is there. */
export async function fetchData(address: string, version: string): Promise<Outcome> {
  if (await hasData(address, version)) return 'kept';
  const response = await asked(address);
  return response ? keepData(address, response, version) : 'unreachable';
}

/** A kept page; none for who is signed out. */
export const keptPage = async (address: string): Promise<Response | undefined> =>
  (await state()).signedOutAt === undefined ? matched('pages', address) : undefined;

/** What a page fetched when it was kept; else what any page did last. `page` is the address of the page. */
export async function keptData(address: string, page: string | undefined): Promise<Response | undefined> {
  if ((await state()).signedOutAt !== undefined) return undefined;
  const note = page === undefined ? undefined : noteIn((await keptPage(page))?.headers ?? new Headers());
  const same = note && (await matched('pages', dataAddress(address, note.version)));
  if (same) return same;
  const store = await shelf.store('pages').catch(() => undefined);
  return (await store?.matchAll(address, { ignoreSearch: true }))?.at(-1);
}

/** What the server says. Rejects where it is out of reach, also behind something that says so in its place. */
export async function reached(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (isOutOfReach(response.status)) throw new Error(`${response.status} for ${response.url}`);
  return response;
}

/** Asks the server, past what the browser itself remembers. A redirect is an answer, not a way on. */
export const asked = (address: string): Promise<Response | undefined> =>
  reached(fetch(address, { cache: 'no-cache', redirect: 'manual' })).catch(() => undefined);
