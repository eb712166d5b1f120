import { resolve } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type Access, accesses } from '../core/model/access.ts';
import type { Library } from '../core/model/library.ts';
import type { Pictures } from '../core/model/picture.ts';

/**
 * What a command and the site shell tell each other. Astro loads the shell in bundles of its own, so that no module is shared:
 * the command speaks through the environment and, to the thread that makes pages, through what it starts it with; in `dev` the
 * shell answers through a diagnostics channel.
 */
export const variables = {
  access: 'FENGFAN_ACCESS',
  content: 'FENGFAN_CONTENT',
  readings: 'FENGFAN_READINGS',
  astroCache: 'FENGFAN_ASTRO_CACHE',
  program: 'FENGFAN_PROGRAM',
  viteCache: 'FENGFAN_VITE_CACHE',
} as const;

const said = (variable: string, otherwise: string): string => resolve(process.env[variable] ?? otherwise);

/** For whom the pages are made. What is not said is taken for the public, so that a slip hides too much and never too little. */
export const buildAccess = (): Access =>
  accesses.find((access) => access === process.env[variables.access]) ?? 'public';
export const contentFolder = (): string => said(variables.content, 'content');
export const readingsFile = (): string => said(variables.readings, '.cache/readings/readings.ndjson');
export const astroCache = (): string => said(variables.astroCache, '.cache/astro');
/** The same packages for every content folder. Vite's own place would be in node_modules, which may be read-only. */
export const viteCache = (): string => said(variables.viteCache, '.cache/vite');

/** Where the compiled pages are to be kept, when that is what Astro was started for. */
export const programFolder = (): string | undefined => process.env[variables.program];

/** What all pages are made from. */
export interface Handed {
  library: Library;
  pictures: Pictures;
}

/** Under this name the thread that makes the pages holds a promise of what it is handed. */
export const promised = 'handed';

/** What the command hands to the thread that makes the pages, once it has it; the thread loads the pages meanwhile. */
export const handed = (): Promise<Handed> => (workerData as Record<typeof promised, Promise<Handed>>)[promised];

/** Published to whenever `dev` has read and judged the content folder: `{ faults, files }`. */
export const contentChannel = 'fengfan:content';
