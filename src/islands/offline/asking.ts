import type { Asking, End, PageStanding, Progress, Told } from '../../core/offline/messages.ts';
import { sitePath } from '../learning/place.ts';

/** How long a worker may take before it says anything. */
const patienceMilliseconds = 15_000;

/** The worker of this site, as soon as it can be asked; undefined where there is none, or none comes. */
export function worker(): Promise<ServiceWorker | undefined> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return Promise.resolve(undefined);
  const ready = serviceWorker.ready.then(({ active, scope }) =>
    active && new URL(scope).pathname === sitePath ? active : undefined,
  );
  return Promise.race([ready, noWorker(), late()]).catch(() => undefined);
}

/** What the page says where no worker can be had, so that nobody has to wait for one. */
const refusal = 'fengfan:no-worker';
const root = document.documentElement;

export function sayNoWorker(): void {
  root.dataset.noWorker = '';
  root.dispatchEvent(new Event(refusal));
}

const noWorker = (): Promise<undefined> =>
  new Promise((resolve) => {
    if (root.dataset.noWorker !== undefined) resolve(undefined);
    root.addEventListener(refusal, () => resolve(undefined), { once: true });
  });

const late = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMilliseconds);
  });

/** Asks the worker and waits for the end; `onProgress` hears how far it is. */
async function told(asking: Asking, onProgress: (progress: Progress) => void): Promise<Told | undefined> {
  const asked = await worker();
  if (!asked) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const silence = setTimeout(() => resolve(undefined), patienceMilliseconds);
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      clearTimeout(silence);
      if ('progress' in data) return onProgress(data.progress);
      port1.close();
      resolve(data);
    };
    asked.postMessage(asking, [port2]);
  });
}

/** Has the worker do something; says how it ended. */
export async function ask(asking: Asking, onProgress: (progress: Progress) => void = () => undefined): Promise<End> {
  const answer = await told(asking, onProgress);
  return answer && 'end' in answer ? answer.end : 'refused';
}

/** How this page came; undefined where there is no worker. */
export async function pageStanding(): Promise<PageStanding | undefined> {
  const answer = await told({ kind: 'standing' }, () => undefined);
  return answer && 'standing' in answer ? answer.standing : undefined;
}
