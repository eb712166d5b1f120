import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

/** Folders whose modules need nothing of Vite, and that the commands have loaded already. */
const folders = ['src/core', 'src/disk'];

/**
 * In `dev`: Node itself loads what runs without Vite, which would take hundreds of modules one after another through every
 * plugin before the first page. Who changes one of them has to start `dev` again, and is told so.
 */
export function nativeModules(project: string): Plugin {
  const isNative = (file: string): boolean =>
    file.endsWith('.ts') && folders.some((folder) => file.startsWith(normalizePath(join(project, folder, '/'))));
  return {
    name: 'fengfan:native-modules',
    apply: 'serve',
    load(file) {
      if (!isNative(file)) return undefined;
      // Of all addresses Vite leaves to Node only those that hold a module themselves.
      const all = `export * from ${JSON.stringify(pathToFileURL(file).href)}`;
      return `export * from ${JSON.stringify(`data:text/javascript,${encodeURIComponent(all)}`)}`;
    },
    hotUpdate({ file, server }) {
      if (!isNative(file)) return undefined;
      server.config.logger.warn(
        `${file}：停下 npm run dev，再运行一次，改动才起作用。 (Stop npm run dev and run it again to see this change.)`,
        { timestamp: true },
      );
      return [];
    },
  };
}
