import { resolve } from 'node:path';

/**
 * What a command and the site shell tell each other. They run in one process, but Astro loads the shell in bundles of its
 * own, so that no module is shared: the command speaks through the environment, the shell through diagnostics channels.
 */
export const variables = {
  content: 'FENGFAN_CONTENT',
  readings: 'FENGFAN_READINGS',
  astroCache: 'FENGFAN_ASTRO_CACHE',
  viteCache: 'FENGFAN_VITE_CACHE',
} as const;

const said = (variable: string, otherwise: string): string => resolve(process.env[variable] ?? otherwise);

export const contentFolder = (): string => said(variables.content, 'content');
export const readingsFile = (): string => said(variables.readings, '.cache/readings/readings.ndjson');
export const astroCache = (): string => said(variables.astroCache, '.cache/astro');
/** The same packages for every content folder. Vite's own place would be in node_modules, which may be read-only. */
export const viteCache = (): string => said(variables.viteCache, '.cache/vite');

/** Published to after each page, so that a command can count. */
export const pageChannel = 'fengfan:page';

/** Published to whenever the content folder was read and judged: `{ faults, files, library }`. */
export const contentChannel = 'fengfan:content';
