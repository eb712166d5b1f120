import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { cacheControl, isOfKind, lasting, sharingHeaders, unserved } from './file-kinds.ts';
import { headersFor, noOrigins, type Origins } from './headers.ts';
import { readManifest } from './manifest.ts';
import { listen } from './port.ts';
import { send } from './sent-file.ts';

type ServeOptions = { host: string; port: number; base?: string };
export type Served = { address: string; port: number; close: () => Promise<void> };

/** Serves a built folder as a real server will, on the first free port from the one asked for. */
export async function serve(folder: string, { host, port, base: given }: ServeOptions): Promise<Served> {
  const manifest = readManifest(folder);
  const base = given ?? manifest?.base ?? '/';
  const site: Site = { folder, base, origins: manifest?.origins ?? noOrigins };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  const found = await listen(server, host, port);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${found}${encodeURI(base)}`, port: found, close };
}

/** A built folder, and what its manifest says of it. */
interface Site {
  folder: string;
  base: string;
  origins: Origins;
}
type Find = { file: string; status: 200 | 404 } | { location: string } | { status: 400 | 404 };

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { base, origins } = site;
  // The folder may be a link that is switched at any moment: a request is answered from one site alone.
  const folder = await realpath(site.folder).catch(() => site.folder);
  const path = decode((request.url ?? '/').split('?')[0] ?? '') ?? '';
  const inner = path.startsWith(base) ? path.slice(base.length) : '';
  const sharing = sharingHeaders(inner, request.headers.origin, origins);
  for (const [name, value] of Object.entries({ ...headersFor(origins), ...sharing })) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, { Allow: 'GET, HEAD' });
  const found = await find(folder, base, request.url ?? '/');
  if ('location' in found) return plain(response, 301, { Location: found.location });
  if ('file' in found) {
    const kind = found.status === 200 && isOfKind(lasting, inner) ? 'lasting' : 'other';
    return send({ ...found, cacheControl: cacheControl(kind) }, request, response);
  }
  return plain(response, found.status);
}

/** The file that stands at an address below the base, with the rules of a plain web server. */
async function find(folder: string, base: string, url: string): Promise<Find> {
  const [path = '/', query] = url.split(/\?(.*)/s);
  const decoded = decode(path);
  if (decoded === undefined || !path.startsWith('/')) return { status: 400 };
  const withSlash = `${path}/${query === undefined ? '' : `?${query}`}`;
  if (decoded === '/' && base !== '/') return { location: encodeURI(base) };
  if (`${decoded}/` === base) return { location: withSlash };
  if (decoded.startsWith(base)) {
    const inner = decoded.slice(base.length);
    const parts = inner.split('/');
    const last = parts.pop() ?? '';
    if (!unserved.includes(inner) && parts.every(isPlain) && (last === '' || isPlain(last))) {
      const place = join(folder, inner);
      const kind = await kindOf(place);
      if (kind === 'file' && last !== '') return { file: place, status: 200 };
      const index = join(place, 'index.html');
      if (kind === 'folder' && (await kindOf(index)) === 'file')
        return last === '' ? { file: index, status: 200 } : { location: withSlash };
    }
  }
  const missing = join(folder, '404.html');
  return (await kindOf(missing)) === 'file' ? { file: missing, status: 404 } : { status: 404 };
}

/** A name that can only mean a file inside the folder: no `..`, no hidden file, no Windows drive or stream. */
const isPlain = (part: string): boolean =>
  part !== '' && (!part.startsWith('.') || part === '.well-known') && !/[\\:\0]/.test(part);

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : undefined;
}

function plain(response: ServerResponse, status: number, more: OutgoingHttpHeaders = {}): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...more })
    .end(status === 301 ? '' : `${status}\n`);
}
