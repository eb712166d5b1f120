import { cacheFolder } from '../src/disk/cache-folder.ts';
import { readingCacheFile } from '../src/disk/reading-cache.ts';
import { project } from './options.ts';

/** Where the readings of a content folder are kept. */
export const readingsFile = (content: string): string => readingCacheFile(project, content, cacheFolder(project));
