import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { StaticPaths, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { type Handed, promised } from '../src/disk/build-context.ts';
import { type Followed, followed } from '../src/disk/built-links.ts';
import { KnownFiles } from '../src/disk/known-files.ts';
import { PageCache } from '../src/disk/page-cache.ts';
import { programFolders, programIn } from '../src/disk/page-program.ts';
import { scriptBehindStyles } from '../src/disk/script-behind-styles.ts';
import { writeSiteFile } from '../src/disk/site-files.ts';
import { workGiven } from './threads.ts';

/** What the thread is started with. */
export interface PagePreparation {
  /** The folder of the compiled pages. */
  program: string;
}

/** What the thread is given; the compiled pages read the rest of it. */
export interface PageWork extends Handed {
  /** The file that keeps pages between builds. */
  kept: string;
  base: string;
  site: string | undefined;
  out: string;
  /** The site that this one will replace. */
  replaced: string;
}

/** What it tells the command that started it. */
export type PageNews = { done: number; all: number } | { pages: Pages };

/** Every file that was made, and what it links to where it is a page. */
export type Pages = Record<string, Followed | null>;

/** As much of Astro's app as we use; `test/site/build` fails when an upgrade changes it. */
interface App extends StaticPathsApp {
  manifest: StaticPathsApp['manifest'] & { pageMap: ReadonlyMap<string, () => Promise<unknown>> };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

const { program: folder } = workerData as PagePreparation;
const pause = 100;

interface Entry {
  app: App;
  StaticPaths: typeof StaticPaths;
}

async function entryOf(): Promise<Entry> {
  const program = programIn(folder);
  if (program === undefined) throw new Error(`${folder} holds no compiled pages`);
  const entry = pathToFileURL(join(folder, programFolders.modules, program.entry)).href;
  const { app, StaticPaths } = (await import(entry)) as Entry;
  app.setInternals({ pagesByKeys: new Map(program.styles.map(([route, styles]) => [route, { styles }])) });
  const destination = { write: ({ message }: { message: string }) => process.stderr.write(`${message}\n`) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  // They are loaded while the content is read; what goes wrong is told when the page is made.
  for (const load of app.manifest.pageMap.values()) void load().catch(() => undefined);
  return { app, StaticPaths };
}

interface Route {
  type: string;
}

/** The file of a page below the output folder, as a web server looks for it. */
function fileOf(pathname: string, { type }: Route): string {
  const inner = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return inner;
  return inner === '404' ? '404.html' : join(inner, 'index.html');
}

/** The address under which Astro makes a page. */
function addressOf(pathname: string, { type }: Route, { base, site }: Pick<PageWork, 'base' | 'site'>): string {
  const inner = encodeURI(pathname.replace(/^\/|\/$/g, ''));
  const ending = type === 'endpoint' || inner === '' ? '' : '/';
  return new URL(`${base}${inner}${ending}`, site ?? 'http://localhost').href;
}

async function makeAll({ app, StaticPaths }: Entry, { kept, base, site, out, replaced }: PageWork): Promise<Pages> {
  const rendered = (pathname: string, route: Route): Promise<Buffer> =>
    bytesOf(app, new Request(addressOf(pathname, route, { base, site })), route);
  const cache = new PageCache(kept);
  const files = new KnownFiles(`${kept}.known`);
  const make = async (file: string, cacheKey: string | undefined, render: () => Promise<Buffer>) => {
    const known = cacheKey === undefined ? undefined : cache.take(cacheKey);
    const bytes = known?.bytes ?? (await render());
    const links = known?.links ?? (file.endsWith('.html') ? followed(bytes.toString()) : undefined);
    writeSiteFile(join(out, file), bytes);
    if (cacheKey !== undefined && links) {
      if (!known) cache.put(cacheKey, { bytes, links });
      files.add(join(out, file), cacheKey);
    }
    return links ?? null;
  };
  const pages: Pages = {};
  const paths = await new StaticPaths(app).getAll();
  let said = 0;
  for (const [done, { pathname, route, ...path }] of paths.entries()) {
    const file = fileOf(pathname, route);
    const place = join(out, file);
    // Another program makes other pages of the same content.
    const cacheKey = path.cacheKey && `${basename(folder)}-${path.cacheKey}`;
    const isStanding = cacheKey !== undefined && files.has(place, cacheKey, join(replaced, file));
    const standing = isStanding ? cache.links(cacheKey) : undefined;
    pages[file] = standing ?? (await make(file, cacheKey, () => rendered(pathname, route)));
    if (performance.now() > said + pause) {
      said = performance.now();
      parentPort?.postMessage({ done: done + 1, all: paths.length } satisfies PageNews);
    }
  }
  cache.save();
  files.save();
  return pages;
}

async function bytesOf(app: App, request: Request, route: Route): Promise<Buffer> {
  const response = await app.render(request, { routeData: route });
  if (response.status >= 400 && !/\/404\/?$/.test(request.url))
    throw new Error(`${request.url}: the page answers ${response.status}`);
  if (response.headers.get('content-type')?.startsWith('text/html'))
    return Buffer.from(scriptBehindStyles(await response.text()));
  return Buffer.from(await response.arrayBuffer());
}

const work = workGiven<PageWork>();
// The pages wait for it as well.
Object.assign(workerData, { [promised]: work } satisfies Record<typeof promised, Promise<Handed>>);
const entry = await entryOf();
parentPort?.postMessage({ pages: await makeAll(entry, await work) } satisfies PageNews);
