import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { offWorkerFile, workerFile } from '../disk/offline.ts';

/** A script of the browser, bundled: where it will stand below the base, and what it says. */
export interface Island {
  fileName: string;
  code: string;
  /** The packages of others of which something is in the code. */
  packages: string[];
}

/** The oldest browser that runs our scripts: the last Chromium on Windows 7. */
export const oldestBrowser = 'chrome109';

/** The worker that clears up. */
export const offWorker = 'service-worker-off';

/**
 * What others know by its name: other sites of the intranet import the search, and browsers ask for a worker again and again. The build
 * leaves one of the two workers.
 */
const fixedNames: Readonly<Record<string, string>> = {
  'search-api': 'search-api.js',
  'service-worker': workerFile,
  [offWorker]: offWorkerFile,
};

/** The others are modules. */
const isClassic = (name: string): boolean => name === 'boot' || name.startsWith('service-worker');

/** The names of the scripts: every file of the folder of islands is one. */
export const islandNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => basename(name, '.ts'))
        .sort()
    : [];

/** Where a script stands below the base; a script that changes gets another address. */
const addressOf = (name: string, digest: string): string => fixedNames[name] ?? `_astro/${name}.${digest}.js`;

/** Where `dev` serves the scripts, whatever they say at the moment. */
export const servedAddresses = (folder: string): Record<string, string> =>
  Object.fromEntries(islandNames(folder).map((name) => [name, addressOf(name, '00000000')]));

/** The script that an address of `dev` or of a built site names. */
export const scriptAt = (path: string): string | undefined => /\/_astro\/([\w-]+)\.[0-9a-f]{8}\.js$/.exec(path)?.[1];

/** Bundles a script: `boot` as a classic script that runs before the first paint, all others as modules that are fetched when needed. */
export async function bundleIsland(folder: string, name: string): Promise<Island> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: folder,
    build: {
      write: false,
      target: oldestBrowser,
      lib: { entry: join(folder, `${name}.ts`), formats: [isClassic(name) ? 'iife' : 'es'], name: 'fengfan' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
      minify: true,
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${name}.ts was not bundled`);
  const { code, moduleIds } = output.output[0];
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { fileName: addressOf(name, digest), code, packages: packagesOf(moduleIds) };
}

/** Bundles every script on its own, before the pages are made, so that a page can name the address of its script. */
export async function bundleIslands(folder: string): Promise<Map<string, Island>> {
  const islands = new Map<string, Island>();
  for (const name of islandNames(folder)) islands.set(name, await bundleIsland(folder, name));
  return islands;
}

/** `/…/node_modules/@scope/name/dist/x.js` belongs to `@scope/name`. */
const packagesOf = (modules: readonly string[]): string[] => [
  ...new Set(
    modules.flatMap(
      (id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/') ?? [],
    ),
  ),
];
