import { drillIndex } from '../../core/learning/drill-index.ts';
import { library } from '../../site/library.ts';

/** Which cards there are, and which belong together; the cards themselves stand in parts. */
export const GET = (): Response => Response.json(drillIndex(library));
