import { type RequestKind, requestKind, rootsIn } from '../../core/offline/request-kind.ts';
import { hashedFile } from './hashed-files.ts';
import { hasData, keepData, keptData, keptPage, reached } from './keeping.ts';
import { answerPage, visited } from './page-answer.ts';
import { base, type Fetching, scope } from './scope.ts';
import { answerSearch } from './search-index.ts';
import { lostPage, ofShell } from './shell.ts';
import { clearAfterSigningOut, signedOut } from './signing.ts';
import { inTurn, state } from './state.ts';

// The build writes here what its addresses begin with.
const roots = rootsIn('names-of-the-roots');

/** Answers what this site is asked for; everything else goes its way as if there were no worker. */
export function onFetch(event: Fetching): void {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return;
  const kind = requestKind(pathname, base, roots);
  if (kind)
    event.respondWith(
      clearAfterSigningOut()
        .catch(() => undefined)
        .then(() => answer(event, pathname, kind)),
    );
}

function answer(event: Fetching, path: string, kind: RequestKind): Promise<Response> {
  const { request } = event;
  const isVisit = request.mode === 'navigate';
  if (kind === 'page') return isVisit ? answerPage(event, path) : answerReading(request, path);
  if (kind === 'hashed') return hashedFile(path).then(({ response }) => response);
  if (kind === 'search') return answerSearch(request, path);
  if (kind === 'file') return answerFile(event, path);
  return isVisit ? answerBare(event, path) : fetch(request);
}

/** A page that a script reads: it was not read by anybody, so it is not kept. */
async function answerReading(request: Request, path: string): Promise<Response> {
  try {
    return await reached(fetch(request));
  } catch {
    return (await keptPage(path)) ?? Response.error();
  }
}

/** The slash at the end of an address is added by the server, so without one it is added here. */
async function answerBare(event: Fetching, path: string): Promise<Response> {
  try {
    return await reached(visited(event));
  } catch {
    return (await keptPage(`${path}/`)) ? Response.redirect(`${path}/`) : lostPage();
  }
}

/** Data and other files: what the server says, else what is kept. Data is kept with the build that it came with. */
async function answerFile(event: Fetching, path: string): Promise<Response> {
  const { request } = event;
  const { version } = await state();
  const isVisit = request.mode === 'navigate';
  let response: Response | undefined;
  try {
    response = await reached(isVisit ? visited(event) : fetch(request, { redirect: 'manual' }));
  } catch {
    const page = (await scope.clients.get(event.clientId))?.url;
    const kept = (await keptData(path, page && new URL(page).pathname)) ?? (await ofShell(path));
    return kept ?? (isVisit ? lostPage() : Response.error());
  }
  if (response.status === 401) await signedOut();
  if (response.type === 'opaqueredirect' && !isVisit) return fetch(request);
  if (path.endsWith('.json') && !isVisit) {
    const copy = response.clone();
    event.waitUntil(inTurn(async () => (await hasData(path, version)) || keepData(path, copy, version)));
  }
  return response;
}
