import { noteIn } from '../../core/offline/kept-note.ts';
import { asksToSignIn, isOutOfReach, isWithdrawn, mayBeKept } from '../../core/offline/may-be-kept.ts';
import { isOurPage } from '../../core/offline/page-facts.ts';
import { mostRead } from '../../core/offline/too-many.ts';
import { clearAway, forgetPage } from './clearing.ts';
import { keepPage, keptPage } from './keeping.ts';
import { renew } from './renewing.ts';
import { base, type Fetching, scope } from './scope.ts';
import { lostPage } from './shell.ts';
import { signedIn, signedOut } from './signing.ts';
import { inTurn, state, tell } from './state.ts';

/** How long a page may let wait before its copy is shown. */
const patienceMilliseconds = 4000;

/** The pages that are shown from the device, and when their copies were fetched. */
export const shown = new Map<string, number>();

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMilliseconds);
  });

/** What the server says to a visit; browsers may have asked while the worker was starting. */
export const visited = async (event: Fetching): Promise<Response> =>
  (await event.preloadResponse) ?? fetch(event.request);

/** A page that somebody visits: what the server says; where it is out of reach, or very slow, the copy that is kept. */
export async function answerPage(event: Fetching, path: string): Promise<Response> {
  const [kept, { version }] = await Promise.all([keptPage(path), state()]);
  const asked = visited(event);
  const copied = asked.then((response) => response.clone());
  let isLate = false;
  event.waitUntil(
    copied.then(
      async (copy) => {
        const verdict = await judge(path, copy, version);
        if (isLate) await correct(event.resultingClientId, verdict);
      },
      () => undefined,
    ),
  );
  const answer = await Promise.race(kept ? [copied.then(() => asked), late()] : [copied.then(() => asked)]).catch(
    () => null,
  );
  if (answer && !(kept && isOutOfReach(answer.status))) return answer;
  isLate = answer === undefined;
  if (!kept) return lostPage();
  shown.set(event.resultingClientId, noteIn(kept.headers)?.from ?? 0);
  return kept;
}

type Verdict = 'ours' | 'withdrawn' | 'sign-in' | 'other';

/** What the answer of a server to a visit means for what is kept. */
export async function judge(path: string, response: Response, version: string): Promise<Verdict> {
  if (asksToSignIn('page', response)) {
    await signedOut();
    await inTurn(() => forgetPage(path));
    return 'sign-in';
  }
  if (isWithdrawn(response.status)) {
    await inTurn(() => forgetPage(path));
    return 'withdrawn';
  }
  if (!mayBeKept(path, response) || !isOurPage(await response.clone().text(), base)) return 'other';
  await signedIn();
  await inTurn(() => keepRead(path, response, version));
  await renew();
  return 'ours';
}

/** Keeps a page that was read; where there is no room, those that were read longest ago give way. */
export async function keepRead(path: string, response: Response, version: string): Promise<void> {
  if ((await keepPage(path, response.clone(), { version })) !== 'full') return clearAway();
  await clearAway(mostRead / 4);
  await keepPage(path, response, { version });
}

/** A copy is on the screen, and now the server has answered. */
async function correct(client: string, verdict: Verdict): Promise<void> {
  if (verdict === 'ours') return tell(client, 'newer');
  if (verdict === 'other') return;
  const page = await scope.clients.get(client);
  await page?.navigate(page.url);
}
