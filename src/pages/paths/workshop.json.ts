import { pathOrigins } from '../../core/learning/path-origins.ts';
import { library } from '../../site/library.ts';
import { searchPageWords } from '../../site/search-setting.ts';

/** What the path workshop fetches: paths and courses to begin from, and the words of the search. */
export const GET = (): Response => Response.json({ origins: pathOrigins(library), search: searchPageWords() });
