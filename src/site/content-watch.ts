import type { Plugin } from 'vite';
import { contentFolder } from './folders.ts';

/** Watches a content folder outside the project too. The loader itself is run again by Astro's own `refreshContent`. */
export const contentWatch = (): Plugin => ({
  name: 'fengfan:content-watch',
  configureServer: (server) => {
    server.watcher.add(contentFolder());
  },
});
