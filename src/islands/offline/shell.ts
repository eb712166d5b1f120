import { mayBeKept } from '../../core/offline/may-be-kept.ts';
import { hashedFilesIn, isOurPage, picturesIn } from '../../core/offline/page-facts.ts';
import { asked } from './keeping.ts';
import { base } from './scope.ts';
import { shelf } from './state.ts';
import { matched, noted, put } from './storing.ts';

const lost = `${base}offline/`;
const words = `${base}offline/words.json`;

/**
 * Keeps the page for pages that are not kept, with all that it needs, apart from what was read: it says nothing of the site, so it
 * stays after signing out. Rejects where the server does not give it.
 */
export async function keepShell(): Promise<void> {
  const page = await given(lost);
  const html = await page.clone().text();
  if (!isOurPage(html, base)) throw new Error(`${lost} is no page of this site`);
  const files = [...hashedFilesIn(html, base), ...picturesIn(html, base)];
  const had = await (await shelf.store('shell')).keys();
  for (const address of [words, ...files]) if (!(await matched('shell', address))) await keep(address);
  // The words may change with the page; both come last, so that an older page stays whole until then.
  await keep(words);
  if (!(await put('shell', lost, page))) throw new Error('the device is full');
  const needed = new Set([lost, words, ...files]);
  for (const request of had)
    if (!needed.has(new URL(request.url).pathname)) await (await shelf.store('shell')).delete(request);
}

async function given(address: string): Promise<Response> {
  const response = await asked(address);
  if (!response || !mayBeKept(address, response)) throw new Error(`${response?.status} for ${address}`);
  return response;
}

async function keep(address: string): Promise<void> {
  const now = Date.now();
  const made = await noted(await given(address), { version: '', at: now, from: now, title: '', files: [] });
  if (!(await put('shell', address, made))) throw new Error('the device is full');
}

/** What is shown in place of a page that is out of reach and not kept. */
export async function lostPage(): Promise<Response> {
  const page = await matched('shell', lost);
  if (!page) return Response.error();
  return new Response(await page.blob(), { status: 503, headers: page.headers });
}

/** What belongs to that page, for everybody. */
export const ofShell = (address: string): Promise<Response | undefined> => matched('shell', address);
