import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';
import { contentFolder } from '../disk/build-context.ts';

const library = fileURLToPath(new URL('library.ts', import.meta.url));

/** Editors write a file in several steps; what comes within this time, in milliseconds, is one change. */
const pause = 30;

/** In `dev`: a change anywhere in the content folder, wherever it lies, makes every page anew and reloads what is open. */
export const contentWatch = (): Plugin => ({
  name: 'fengfan:content-watch',
  configureServer: (server) => {
    const folder = contentFolder();
    server.watcher.add(folder);
    let waiting: NodeJS.Timeout | undefined;
    server.watcher.on('all', (_, path) => {
      if (!path.startsWith(folder)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => renew(server), pause);
    });
  },
});

function renew(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    forget(evaluatedModules, [...(evaluatedModules.getModulesByFile(library) ?? [])]);
  }
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

type EvaluatedModule = NonNullable<ReturnType<EvaluatedModules['getModuleById']>>;

/** Forgets modules and everything that imports them, so that they run again; all else stays. */
function forget(modules: EvaluatedModules, queue: EvaluatedModule[]): void {
  const seen = new Set<string>();
  for (const module of queue) {
    if (seen.has(module.id)) continue;
    seen.add(module.id);
    for (const importer of module.importers) {
      const above = modules.getModuleById(importer);
      if (above) queue.push(above);
    }
    modules.invalidateModule(module);
  }
}

/** What of a project the pages are made of, besides the content. */
const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Whether `dev` need not watch a path: built sites and caches lie in the project as well, and to look at each of their thousands
 * of files takes longer than all else before the first page.
 */
export function isUnwatched(path: string, project: string): boolean {
  const isIn = (folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);
  const root = resolve(project);
  if (path === root || !isIn(root) || isIn(contentFolder())) return false;
  return !sources.some((name) => isIn(join(root, name)));
}
