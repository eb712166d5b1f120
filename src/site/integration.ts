import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder, programFolder } from '../disk/build-context.ts';
import { workerFile } from '../disk/offline.ts';
import { contentWatch, isUnwatched } from './content-watch.ts';
import {
  bundleIsland,
  bundleIslands,
  type Island,
  islandNames,
  offWorker,
  oldestBrowser,
  scriptAt,
  servedAddresses,
} from './island-bundle.ts';
import { writeLicences } from './licences.ts';
import { nativeModules } from './native-modules.ts';
import { keptProgram } from './page-program.ts';
import { servedFiles } from './served-files.ts';
import { servedSearch } from './served-search.ts';
import { siteSheets } from './site-sheets.ts';

/** `Features.LightDark` of Lightning CSS. It prepares every page for a function that we never call; that costs bytes and helps nobody. */
const lightDark = 1 << 20;

const islandsModule = 'virtual:fengfan/islands';

/** What Astro does not do by itself: scripts whose addresses pages can name, images of a content folder anywhere, dev reload. */
export function fengfan(): AstroIntegration {
  let islands = new Map<string, Island>();
  const program = programFolder();
  let project = '';
  return {
    name: 'fengfan',
    hooks: {
      ...(program ? keptProgram(program) : {}),
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        project = fileURLToPath(config.root);
        const source = fileURLToPath(new URL('islands', config.srcDir));
        const isServed = command === 'dev';
        if (!isServed) islands = await bundleIslands(source);
        const addresses = isServed
          ? servedAddresses(source)
          : Object.fromEntries([...islands].map(([name, { fileName }]) => [name, fileName]));
        updateConfig({
          vite: {
            build: { target: oldestBrowser, assetsInlineLimit: 0 },
            css: { lightningcss: { exclude: lightDark } },
            server: {
              fs: { allow: [project, contentFolder()] },
              watch: { ignored: (path: string) => isUnwatched(path, project) },
            },
            environments: {
              // What a page imports is compiled while the page still is.
              ssr: { dev: { preTransformRequests: true } },
              // One file is loaded sooner than the hundred that a package has.
              ...(isServed ? {} : { prerender: { resolve: { noExternal: true, external: ['sharp', 'satteri'] } } }),
            },
            plugins: [
              islandAddresses(addresses),
              siteSheets(),
              pathsBeside(),
              ...(isServed
                ? [
                    nativeModules(project),
                    servedIslands(source),
                    servedSearch(source, config.base),
                    servedFiles(config.base),
                    contentWatch(),
                  ]
                : []),
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeIslands(site, islands);
        const bundled = [...islands.values()].flatMap(({ packages }) => packages);
        writeLicences(site, project, bundled);
      },
    },
  };
}

function writeIslands(folder: string, islands: ReadonlyMap<string, Island>): void {
  for (const { fileName, code } of islands.values()) {
    const file = join(folder, fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}

const islandAddresses = (addresses: Readonly<Record<string, string>>): Plugin => ({
  name: 'fengfan:islands',
  resolveId: (id) => (id === islandsModule ? `\0${islandsModule}` : undefined),
  load: (id) => (id === `\0${islandsModule}` ? `export default ${JSON.stringify(addresses)}` : undefined),
});

/** Puts what lists the pages beside the app that makes them: both come in one bundle, and share what they need. */
const pathsBeside = (): Plugin => ({
  name: 'fengfan:paths',
  transform: {
    filter: { id: /\/astro\/dist\/entrypoints\/prerender\.js$/ },
    handler: (code) => `${code}\nexport { StaticPaths } from 'astro/runtime/prerender/static-paths.js';\n`,
  },
});

/** In `dev` a script is bundled when a page first asks for it, and again after any change. */
const servedIslands = (source: string): Plugin => ({
  name: 'fengfan:served-islands',
  configureServer: (server) => {
    const bundled = new Map<string, Promise<Island>>();
    server.watcher.on('all', () => bundled.clear());
    server.middlewares.use((request, response, next) => {
      // A device that kept a built site from this address clears it away: nothing of it may stand in the way of who writes.
      const name = request.url?.endsWith(`/${workerFile}`) ? offWorker : scriptAt(request.url ?? '');
      if (name === undefined || !islandNames(source).includes(name)) return next();
      const bundle = bundled.get(name) ?? bundleIsland(source, name);
      bundled.set(name, bundle);
      void bundle.then(({ code }) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(code);
      }, next);
    });
  },
});
