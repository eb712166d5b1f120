import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { attachmentKinds, extensionOf, imageKinds } from '../core/model/link.ts';
import { contentFolder } from '../disk/build-context.ts';
import { mediaType } from '../disk/media-types.ts';

/** In `dev`: the company's own files, and the attachments and pictures beside articles, where a build would have copied or drawn them. */
export const servedFiles = (base: string): Plugin => ({
  name: 'fengfan:served-files',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const file = fileAt(request.url ?? '', base);
      if (file === undefined) return next();
      response.setHeader('content-type', mediaType(file).type);
      createReadStream(file).pipe(response);
    });
  },
});

function fileAt(url: string, base: string): string | undefined {
  const path = decoded(url.split(/[?#]/)[0] ?? '');
  if (path === undefined || path.split('/').includes('..')) return undefined;
  const inside = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  const places = [
    join(contentFolder(), 'public', inside),
    ...([...attachmentKinds, ...imageKinds].includes(extensionOf(inside)) ? [join(contentFolder(), inside)] : []),
  ];
  return places.find((place) => existsSync(place) && statSync(place).isFile());
}

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
