import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

/** A script of the browser, bundled: where it will stand below the base, and what it says. */
export interface Island {
  fileName: string;
  code: string;
}

/** The oldest browser that runs our scripts: the last Chromium on Windows 7. */
export const oldestBrowser = 'chrome109';

/**
 * Bundles every file of `src/islands` on its own, before the pages are made, so that a page can name the address of its
 * script: `boot` as a classic script that runs before the first paint, all others as modules that are fetched when needed.
 */
export async function bundleIslands(folder: string): Promise<Map<string, Island>> {
  const islands = new Map<string, Island>();
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .sort()
    : [];
  for (const file of names) {
    const name = basename(file, '.ts');
    const result = await build({
      configFile: false,
      logLevel: 'warn',
      root: folder,
      build: {
        write: false,
        target: oldestBrowser,
        lib: { entry: join(folder, file), formats: [name === 'boot' ? 'iife' : 'es'], name: 'fengfan' },
        rolldownOptions: { output: { codeSplitting: false, minify: true } },
        minify: true,
      },
    });
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) continue;
    const { code } = output.output[0];
    const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
    // Other sites of the intranet import the search by this name.
    const fileName = name === 'search-api' ? 'search-api.js' : `_astro/${name}.${digest}.js`;
    islands.set(name, { fileName, code });
  }
  return islands;
}
