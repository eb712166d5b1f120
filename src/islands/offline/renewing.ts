import { asksToSignIn, isWithdrawn } from '../../core/offline/may-be-kept.ts';
import { clearAway, forgetPage } from './clearing.ts';
import { asked, fetchData, keepPage } from './keeping.ts';
import { base } from './scope.ts';
import { renewSearch } from './search-index.ts';
import type { Kept } from './shelf.ts';
import { keepShell } from './shell.ts';
import { signedOut } from './signing.ts';
import { inTurn, isSettled, setState, settle, shelf, state } from './state.ts';
import { renewTakes } from './taking.ts';

/** What a build says of itself: a few bytes that a device asks for after each page. */
export interface Build {
  version: string;
  search?: { name: string; bytes: number };
}

/** The build that the server has now; undefined where it is out of reach, or asks to sign in. */
export async function presentBuild(): Promise<Build | undefined> {
  const response = await asked(`${base}offline.json`);
  if (response && asksToSignIn('page', response)) await signedOut();
  return response?.ok ? ((await response.json().catch(() => undefined)) as Build | undefined) : undefined;
}

let running: Promise<void> | undefined;

/** Brings what is kept to the newest build; asked for while it is under way, it is done once. Goes on where it was broken off. */
export function renew(): Promise<void> {
  running ??= renewAll().finally(() => {
    running = undefined;
  });
  return running;
}

async function renewAll(): Promise<void> {
  const build = await presentBuild();
  if (!build) return;
  const { version } = build;
  if (isSettled(version)) return;
  const isNew = version !== (await state()).version;
  if (isNew) {
    await inTurn(keepShell).catch(() => undefined);
    await setState({ version });
  }
  const [pages, data] = await Promise.all([shelf.pages(), shelf.data()]);
  const old = pages.filter((page) => page.version !== version);
  for (const page of old) if (!(await inTurn(() => renewPage(page, version)))) return;
  for (const address of new Set(data.map((each) => each.address.replace(/\?.*/, ''))))
    if ((await inTurn(() => fetchData(address, version))) === 'unreachable') return;
  if (!(await renewTakes(version))) return;
  await renewSearch(build);
  if (isNew || old.length > 0) await inTurn(clearAway);
  settle(version);
}

/** False where it makes no sense to go on. */
async function renewPage({ address, at }: Kept, version: string): Promise<boolean> {
  const response = await asked(address);
  if (!response) return false;
  if (asksToSignIn('page', response)) {
    await signedOut();
    return false;
  }
  if (isWithdrawn(response.status)) await forgetPage(address);
  else return (await keepPage(address, response, { version, at })) !== 'unreachable';
  return true;
}
