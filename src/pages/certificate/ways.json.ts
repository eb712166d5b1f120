import { finishables } from '../../core/learning/finishable.ts';
import { library } from '../../site/library.ts';

/** Every path and curriculum that can be finished, with its steps. */
export const GET = (): Response => Response.json(finishables(library));
