import { resolve } from 'node:path';

/** Where this build reads and keeps things. The commands say so through the environment, since Astro loads us in several bundles. */
const folder = (variable: string, otherwise: string): string => resolve(process.env[variable] ?? otherwise);

export const contentFolder = (): string => folder('FENGFAN_CONTENT', 'content');
export const readingsFile = (): string => folder('FENGFAN_READINGS', '.cache/readings/readings.ndjson');

/** Published to after each page, so that a command can count. */
export const pageChannel = 'fengfan:page';

/** Published to whenever the content folder was read and judged: `{ faults, files }`. */
export const contentChannel = 'fengfan:content';
