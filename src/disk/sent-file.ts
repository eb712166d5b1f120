import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Coding, codings } from './compressed-copies.ts';
import { mediaType } from './media-types.ts';

const compressed = promisify(gzip);

/** A file of the site as an answer: from its copy in the best coding that the browser takes, or compressed on the way. */
export interface Sending {
  file: string;
  status: number;
  cacheControl: string;
}

/** Sends a file, or says that the browser has it already. */
export async function send(
  { file, status, cacheControl }: Sending,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtimeMs, mtime } = await stat(file);
  const { type, isText } = mediaType(file);
  const tag = `W/"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
  const common = {
    'Content-Type': type,
    'Cache-Control': cacheControl,
    ETag: tag,
    'Last-Modified': mtime.toUTCString(),
    ...(isText ? { Vary: [response.getHeader('Vary') ?? [], 'Accept-Encoding'].flat().join(', ') } : {}),
  };
  if (status === 200 && isFresh(request, tag, mtimeMs)) {
    response.writeHead(304, common).end();
    return;
  }
  const isHead = request.method === 'HEAD';
  const coded = isText ? await codedBody(file, request) : undefined;
  if (coded) {
    response
      .writeHead(status, { ...common, 'Content-Encoding': coded.name, 'Content-Length': coded.body.length })
      .end(isHead ? undefined : coded.body);
    return;
  }
  response.writeHead(status, { ...common, 'Content-Length': size });
  if (isHead) response.end();
  else await pipeline(createReadStream(file), response);
}

async function codedBody(
  file: string,
  request: IncomingMessage,
): Promise<{ name: Coding['name']; body: Uint8Array } | undefined> {
  for (const { name, ending } of codings) {
    if (!accepts(request, name)) continue;
    const body = await readFile(file + ending).catch(() => undefined);
    if (body) return { name, body };
  }
  return accepts(request, 'gzip') ? { name: 'gzip', body: await compressed(await readFile(file)) } : undefined;
}

function isFresh({ headers: asked }: IncomingMessage, tag: string, mtimeMs: number): boolean {
  const tags = asked['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((one) => one.trim() === tag || one.trim() === '*');
  const since = asked['if-modified-since'];
  return since !== undefined && Math.floor(mtimeMs / 1000) * 1000 <= Date.parse(since);
}

/** `gzip`, `gzip;q=0.5` or `*`, but not `gzip;q=0`. */
const accepts = ({ headers: asked }: IncomingMessage, coding: Coding['name']): boolean =>
  String(asked['accept-encoding'] ?? '')
    .split(',')
    .some((one) => new RegExp(`^\\s*(${coding}|\\*)\\s*(?:;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`).test(one));
