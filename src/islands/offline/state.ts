import { base, scope } from './scope.ts';
import { Shelf } from './shelf.ts';

/** What a worker knows of the site and of its reader. */
export interface State {
  /** The newest build that was seen. */
  version: string;
  /** Since when the server asks to sign in, in milliseconds. */
  signedOutAt?: number | undefined;
}

export const shelf = new Shelf(base);
const address = `${base}offline/state`;
let known: State | undefined;

export async function state(): Promise<State> {
  known ??= await remembered().catch(() => ({ version: '' }));
  return known;
}

async function remembered(): Promise<State> {
  const kept = await (await shelf.store('state')).match(address);
  return kept ? ((await kept.json()) as State) : { version: '' };
}

export async function setState(change: Partial<State>): Promise<void> {
  known = { ...(await state()), ...change };
  // A browser that keeps nothing still shows the site.
  await shelf.store('state').then(
    (store) => store.put(address, Response.json(known)),
    () => undefined,
  );
}

let settled: string | undefined;
/** Whether everything is of this build, as far as this worker knows; so that not every page has it looked through. */
export const isSettled = (version: string): boolean => settled === version;
/** Everything is of this build; without one, something is still to be fetched. */
export function settle(version?: string): void {
  settled = version;
}

let last: Promise<unknown> = Promise.resolve();
/** What changes a store waits for its turn, so that nothing is cleared away that another is about to need. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(() => work());
  last = turn.catch(() => undefined);
  return turn;
}

export const tell = async (id: string, message: unknown): Promise<void> =>
  (await scope.clients.get(id))?.postMessage(message);
