import { headLength, type Place, placesIn, tableLength } from '../../core/offline/archive.ts';
import { noteIn } from '../../core/offline/kept-note.ts';
import type { End, Progress } from '../../core/offline/messages.ts';
import { reached } from './keeping.ts';
import type { Build } from './renewing.ts';
import { base } from './scope.ts';
import { inTurn, shelf, state } from './state.ts';
import { matched, noted, put } from './storing.ts';

/** An index of at most so many bytes is kept without asking: as much as a picture or two. */
export const smallIndex = 3_000_000;

interface Archive {
  name: string;
  whole: Blob;
  places: ReadonlyMap<string, Place>;
}

let opened: Promise<Archive | undefined> | undefined;

/** The index that is kept; it is read once for as long as the worker lives. */
function archive(): Promise<Archive | undefined> {
  opened ??= open().catch(() => undefined);
  return opened;
}

async function open(): Promise<Archive | undefined> {
  const kept = await matched('search', shelf.searchAddress);
  const whole = await kept?.blob();
  const places = whole && (await placesOf(whole));
  return places && { name: noteIn(kept?.headers ?? new Headers())?.version ?? '', whole, places };
}

async function placesOf(whole: Blob): Promise<Map<string, Place> | undefined> {
  const length = tableLength(await whole.slice(0, headLength).text());
  if (length === undefined) return undefined;
  return placesIn(await whole.slice(headLength, headLength + length).text(), whole.size);
}

/** A file of the search: the server's, so that a new index is found at once; where that is out of reach, that of the kept index. */
export async function answerSearch(request: Request, path: string): Promise<Response> {
  const kept = (await state()).signedOutAt === undefined ? await archive() : undefined;
  const inner = path.slice(base.length);
  // What is below the name of an index never changes.
  if (kept?.places.has(inner) && inner.startsWith(`pagefind/${kept.name}/`)) return fileOf(kept, inner);
  try {
    return await reached(fetch(request));
  } catch {
    return kept?.places.has(inner) ? fileOf(kept, inner) : Response.error();
  }
}

function fileOf({ whole, places }: Archive, inner: string): Response {
  const [start, end] = places.get(inner) ?? [0, 0];
  const type = inner.endsWith('.js')
    ? 'text/javascript'
    : inner.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';
  return new Response(whole.slice(start, end), { headers: { 'content-type': type } });
}

/** Fetches the index of a build as one file, and keeps it in place of the one before: whole, or not at all. */
export async function keepSearch({ search }: Build, tell: (progress: Progress) => void): Promise<End> {
  if (!search) return 'refused';
  if ((await archive())?.name === search.name) return 'done';
  const response = await fetch(`${base}offline/search-${search.name}.bin`, { redirect: 'manual' }).catch(
    () => undefined,
  );
  if (!response?.ok || !response.body) return 'unreachable';
  const whole = await read(response.body, (done) => tell({ done, all: search.bytes })).catch(() => undefined);
  if (!whole || !(await placesOf(whole))) return 'unreachable';
  const now = Date.now();
  const note = { version: search.name, at: now, from: now, title: '', files: [] };
  const made = await noted(new Response(whole), note);
  const isKept = await inTurn(() => put('search', shelf.searchAddress, made));
  opened = undefined;
  return isKept ? 'done' : 'full';
}

async function read(body: ReadableStream<Uint8Array<ArrayBuffer>>, tell: (done: number) => void): Promise<Blob> {
  const parts: BlobPart[] = [];
  let done = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    parts.push(part.value);
    done += part.value.length;
    tell(done);
  }
  return new Blob(parts);
}

const wish = `${base}offline/wishes/search`;

/** What the reader wants, whatever the size: a large index is kept only where somebody asked for it. */
export const wishForSearch = async (wished: boolean): Promise<void> =>
  (await shelf.store('state')).put(wish, Response.json(wished));

export async function dropSearch(): Promise<void> {
  await wishForSearch(false);
  await (await shelf.store('search')).delete(shelf.searchAddress);
  opened = undefined;
}

/** Keeps the index as new as the pages: one that was asked for, and a small one unless somebody deleted it. */
export async function renewSearch(build: Build): Promise<void> {
  const wished = (await (await matched('state', wish))?.json()) as boolean | undefined;
  const isFree = wished === undefined && (build.search?.bytes ?? 0) <= smallIndex && !isSaving();
  if (wished === true || isFree) await keepSearch(build, () => undefined);
}

/** Who pays for each byte is asked first. */
const isSaving = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
