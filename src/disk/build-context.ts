import { resolve } from 'node:path';
import { type Access, accesses } from '../core/model/access.ts';

/**
 * What a command and the site shell tell each other. They run in one process, but Astro loads the shell in bundles of its
 * own, so that no module is shared: the command speaks through the environment, the shell through diagnostics channels.
 */
export const variables = {
  access: 'FENGFAN_ACCESS',
  content: 'FENGFAN_CONTENT',
  readings: 'FENGFAN_READINGS',
  astroCache: 'FENGFAN_ASTRO_CACHE',
  program: 'FENGFAN_PROGRAM',
  images: 'FENGFAN_IMAGES',
} as const;

const said = (variable: string, otherwise: string): string => resolve(process.env[variable] ?? otherwise);

/** For whom the pages are made. What is not said is taken for the public, so that a slip hides too much and never too little. */
export const buildAccess = (): Access =>
  accesses.find((access) => access === process.env[variables.access]) ?? 'public';
export const contentFolder = (): string => said(variables.content, 'content');
export const readingsFile = (): string => said(variables.readings, '.cache/readings/readings.ndjson');
export const astroCache = (): string => said(variables.astroCache, '.cache/astro');

/** Published to after each page, so that a command can count. */
export const pageChannel = 'fengfan:page';

/** Published to whenever the content folder was read and judged: `{ faults, files, library }`. */
export const contentChannel = 'fengfan:content';
