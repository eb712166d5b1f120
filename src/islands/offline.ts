import { ask, pageStanding, sayNoWorker } from './offline/asking.ts';
import { markAway, sayCopy, sayNewer } from './offline/copy-mark.ts';
import { registered } from './offline/registering.ts';

/**
 * On every page of a site that may be read offline: registers the worker when the page has been loaded, and says where a page comes
 * from the device and which links lead to nothing that is kept. Where there can be no worker it is silent.
 */
let unmark: (() => void) | undefined;

async function mark(): Promise<void> {
  unmark?.();
  const standing = await pageStanding();
  if (standing) unmark = await markAway(standing.pages);
}

async function begin(): Promise<void> {
  const wasServed = navigator.serviceWorker?.controller != null;
  navigator.serviceWorker?.addEventListener('message', ({ data }) => data === 'newer' && void sayNewer());
  if (!(await registered())) return sayNoWorker();
  if (!wasServed) return void (await ask({ kind: 'read' }));
  const standing = await pageStanding();
  if (standing?.copyOf === undefined) return;
  await sayCopy(standing.copyOf);
  await mark();
}

const start = (): void => void begin().catch(() => undefined);
if (document.readyState === 'complete') start();
else addEventListener('load', start);
addEventListener('offline', () => void mark().catch(() => undefined));
addEventListener('online', () => unmark?.());
