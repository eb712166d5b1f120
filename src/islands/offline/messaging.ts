import type { Asking, End, PageStanding, Progress, Told } from '../../core/offline/messages.ts';
import { takeOf } from '../../core/offline/take.ts';
import { clearAway, forgetPage } from './clearing.ts';
import { asked } from './keeping.ts';
import { keepRead, shown } from './page-answer.ts';
import { presentBuild, renew } from './renewing.ts';
import { type Asked, base } from './scope.ts';
import { dropSearch, keepSearch, wishForSearch } from './search-index.ts';
import { clearKept } from './signing.ts';
import { inTurn, shelf, state } from './state.ts';
import { drop, takeAlong, undrop } from './taking.ts';

/** What pages ask for; each has its answer at the port that came with it. */
export function onMessage(event: Asked): void {
  const [port] = event.ports;
  const tell = (told: Told): void => port?.postMessage(told);
  const work = done(event.data as Asking, event.source, (progress) => tell({ progress }));
  event.waitUntil(
    work.then(
      (answer) => tell(typeof answer === 'string' ? { end: answer } : { standing: answer }),
      () => tell({ end: 'refused' }),
    ),
  );
}

async function done(
  asking: Asking,
  page: Asked['source'],
  tell: (progress: Progress) => void,
): Promise<End | PageStanding> {
  switch (asking.kind) {
    case 'standing':
      return standingFor(page?.id ?? '');
    case 'read':
      return read(new URL(page?.url ?? base, location.href).pathname);
    case 'take':
      return take(asking.offer, tell);
    case 'drop':
      await drop(asking.id);
      await inTurn(clearAway);
      return 'done';
    case 'search':
      return search(tell);
    case 'drop search':
      await inTurn(dropSearch);
      return 'done';
    case 'forget read':
      return forgetRead();
    case 'forget all':
      for (const { id } of await shelf.takes()) await drop(id);
      await inTurn(clearKept);
      await inTurn(dropSearch);
      return 'done';
  }
}

async function standingFor(id: string): Promise<PageStanding> {
  const pages = (await shelf.pages()).map(({ address }) => address);
  const { signedOutAt } = await state();
  const copyOf = shown.get(id);
  return { signedOut: signedOutAt !== undefined, pages, ...(copyOf === undefined ? {} : { copyOf }) };
}

/** The first page that somebody read was there before its worker. */
async function read(path: string): Promise<End> {
  const { version } = await state();
  const response = path.startsWith(base) && path.endsWith('/') ? await asked(path) : undefined;
  if (response) await inTurn(() => keepRead(path, response, version));
  await renew();
  return 'done';
}

async function take(offer: Parameters<typeof takeOf>[0], tell: (progress: Progress) => void): Promise<End> {
  undrop(offer.id);
  const end = await takeAlong(takeOf(offer, base), tell);
  const build = end === 'done' ? await presentBuild() : undefined;
  if (build) await renew();
  return end;
}

async function search(tell: (progress: Progress) => void): Promise<End> {
  await wishForSearch(true);
  const build = await presentBuild();
  return build ? keepSearch(build, tell) : 'unreachable';
}

/** Forgets what was read but not taken along. */
async function forgetRead(): Promise<End> {
  const { read } = await shelf.standing();
  await inTurn(async () => {
    for (const { address } of read) await forgetPage(address);
    await clearAway();
  });
  return 'done';
}
