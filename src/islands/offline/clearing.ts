import { mostWith, tooMany } from '../../core/offline/too-many.ts';
import { shelf, state } from './state.ts';

/** Forgets what was read longest ago, then whatever no kept page needs. */
export async function clearAway(most?: number): Promise<void> {
  const [pages, takes] = await Promise.all([shelf.pages(), shelf.takes()]);
  const wanted = new Set(takes.flatMap((take) => take.pages));
  const room = await navigator.storage?.estimate?.().catch(() => ({}));
  const surplus = new Set(tooMany(pages, wanted, most ?? mostWith(room ?? {}, pages.length)));
  const store = await shelf.store('pages');
  for (const address of surplus) await store.delete(address);
  const left = pages.filter(({ address }) => !surplus.has(address));
  const builds = new Set([...left.map(({ version }) => version), (await state()).version]);
  const data = await shelf.data();
  for (const { address, version } of data) if (!builds.has(version) || left.length === 0) await store.delete(address);
  const needed = new Set([...left, ...data.filter(({ version }) => builds.has(version))].flatMap(({ files }) => files));
  const files = await shelf.store('files');
  for (const request of await files.keys()) if (!needed.has(new URL(request.url).pathname)) await files.delete(request);
}

/** Forgets one page; its files go when nothing else needs them. */
export const forgetPage = async (address: string): Promise<boolean> => (await shelf.store('pages')).delete(address);
