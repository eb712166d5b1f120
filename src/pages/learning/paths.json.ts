import { pathList } from '../../core/learning/path-list.ts';
import { library } from '../../site/library.ts';

/** What the pages that follow learning know of every path. */
export const GET = (): Response => Response.json(pathList(library));
