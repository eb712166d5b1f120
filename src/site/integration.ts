import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder, programFolder } from '../disk/build-context.ts';
import { workerFile } from '../disk/offline.ts';
import { contentWatch, isUnwatched } from './content-watch.ts';
import { bundleIslands, type Island, offWorker, oldestBrowser } from './island-bundle.ts';
import { writeLicences } from './licences.ts';
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
        islands = await bundleIslands(source);
        updateConfig({
          vite: {
            build: { target: oldestBrowser, assetsInlineLimit: 0 },
            css: { lightningcss: { exclude: lightDark } },
            server: {
              fs: { allow: [project, contentFolder()] },
              watch: { ignored: (path: string) => isUnwatched(path, project) },
            },
            plugins: [
              islandAddresses(islands),
              siteSheets(),
              ...(command === 'dev'
                ? [servedIslands(source), servedSearch(source, config.base), servedFiles(config.base), contentWatch()]
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

const islandAddresses = (islands: ReadonlyMap<string, Island>): Plugin => ({
  name: 'fengfan:islands',
  resolveId: (id) => (id === islandsModule ? `\0${islandsModule}` : undefined),
  load: (id) =>
    id === `\0${islandsModule}`
      ? `export default ${JSON.stringify(Object.fromEntries([...islands].map(([name, { fileName }]) => [name, fileName])))}`
      : undefined,
});

/** In `dev` the same addresses, bundled anew on each request, so that a change of a script shows at once. */
const servedIslands = (source: string): Plugin => ({
  name: 'fengfan:served-islands',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      // A device that kept a built site from this address clears it away: nothing of it may stand in the way of who writes.
      const isWorker = request.url?.endsWith(`/${workerFile}`);
      const name = isWorker ? offWorker : /\/_astro\/([\w-]+)\.[0-9a-f]{8}\.js$/.exec(request.url ?? '')?.[1];
      if (name === undefined) return next();
      void bundleIslands(source).then((islands) => {
        const island = islands.get(name);
        if (!island) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(island.code);
      }, next);
    });
  },
});
