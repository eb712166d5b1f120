import { setState, settle, shelf, state } from './state.ts';

/** Who comes back from signing in within this time finds everything as it was; after it, nothing is left. */
const graceMilliseconds = 10 * 60_000;

/** The server asks who this is: from now on nothing that is kept is shown. */
export async function signedOut(): Promise<void> {
  if ((await state()).signedOutAt === undefined) await setState({ signedOutAt: Date.now() });
}

/** The server gave out a page of the site. */
export async function signedIn(): Promise<void> {
  if ((await state()).signedOutAt !== undefined) await setState({ signedOutAt: undefined });
}

/** The signing out after which all was cleared away. */
let cleared: number | undefined;

/** Clears away what belongs to somebody who signed out and did not come back. What was taken along is still known by its name. */
export async function clearAfterSigningOut(): Promise<void> {
  const { signedOutAt } = await state();
  if (signedOutAt === undefined || signedOutAt === cleared || Date.now() - signedOutAt < graceMilliseconds) return;
  cleared = signedOutAt;
  await clearKept();
}

/** Deletes all that came from the site, but not the names of what was taken along. */
export async function clearKept(): Promise<void> {
  settle();
  for (const kind of ['pages', 'files', 'search'] as const) {
    const store = await shelf.store(kind);
    for (const request of await store.keys()) await store.delete(request);
  }
}
