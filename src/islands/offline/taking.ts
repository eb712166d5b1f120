import type { ListedPath } from '../../core/learning/path-list.ts';
import { neverRead, noteIn } from '../../core/offline/kept-note.ts';
import { asksToSignIn, isWithdrawn } from '../../core/offline/may-be-kept.ts';
import type { End, Progress } from '../../core/offline/messages.ts';
import { leadsTo } from '../../core/offline/page-facts.ts';
import { retaken, type Take } from '../../core/offline/take.ts';
import { asked, fetchData, keepPage, keptData, type Outcome } from './keeping.ts';
import { base } from './scope.ts';
import { signedOut } from './signing.ts';
import { inTurn, settle, shelf, state } from './state.ts';
import { matched, put } from './storing.ts';

/** Those that were dropped while they were being fetched. */
const dropped = new Set<string>();

/** Keeps a path with all that belongs to it. What it is called is kept first, so that a later visit can go on. */
export async function takeAlong(take: Take, tell: (progress: Progress) => void): Promise<End> {
  if (dropped.has(take.id)) return 'refused';
  settle();
  if (!(await put('state', shelf.takeAddress(take.id), Response.json(take)))) return 'full';
  const { version } = await state();
  const all = take.pages.length + take.files.length;
  const steps = [
    ...take.files.map((address) => () => fetchData(address, version)),
    ...take.pages.map((address) => () => takePage(address, version, take)),
  ];
  for (const [done, step] of steps.entries()) {
    tell({ done, all });
    const outcome = dropped.has(take.id) ? 'refused' : await inTurn(step);
    if (outcome === 'full' || outcome === 'unreachable') return outcome;
    if (dropped.has(take.id)) return 'refused';
    if ((await state()).signedOutAt !== undefined) return 'signed-out';
  }
  tell({ done: all, all });
  return 'done';
}

/** It is wanted again. */
export const undrop = (id: string): boolean => dropped.delete(id);

export async function drop(id: string): Promise<void> {
  dropped.add(id);
  await (await shelf.store('state')).delete(shelf.takeAddress(id));
}

/** Fetches a page unless this build's is there; also the one that a former address leads to. */
async function takePage(address: string, version: string, take: Take): Promise<Outcome> {
  const note = noteIn((await matched('pages', address))?.headers ?? new Headers());
  if (note?.version === version) return 'kept';
  const response = await asked(address);
  if (!response) return 'unreachable';
  if (asksToSignIn('page', response)) await signedOut();
  if (isWithdrawn(response.status)) await without(take, address);
  const copy = response.clone();
  const outcome = await keepPage(address, response, { version, at: note?.at ?? neverRead, attachments: true });
  const next = outcome === 'kept' ? leadsTo(await copy.text()) : undefined;
  return next === undefined || next === address ? outcome : takePage(next, version, take);
}

/** A page that the site no longer has is not asked for again. */
async function without({ id }: Take, address: string): Promise<void> {
  const take = (await shelf.takes()).find((each) => each.id === id);
  const pages = take?.pages.filter((page) => page !== address);
  if (take) await put('state', shelf.takeAddress(id), Response.json({ ...take, pages }));
}

/** Fetches what has come to the paths since they were taken along, or was left out. False where it makes no sense to go on. */
export async function renewTakes(version: string): Promise<boolean> {
  const takes = await shelf.takes();
  if (takes.length === 0) return true;
  await inTurn(() => fetchData(`${base}learning/paths.json`, version));
  const list = await keptData(`${base}learning/paths.json`, undefined);
  const paths = ((await list?.json().catch(() => [])) ?? []) as ListedPath[];
  for (const take of takes) {
    const path = paths.find(({ key, formerly }) => key === take.id || formerly.includes(take.id));
    const now = path
      ? retaken(
          take,
          path.steps.map(({ key }) => key),
          base,
        )
      : take;
    const end = await takeAlong(now, () => undefined);
    if (end === 'unreachable' || end === 'signed-out') return false;
  }
  return true;
}
