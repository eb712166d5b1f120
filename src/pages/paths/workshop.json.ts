import { ways } from '../../core/learning/ways.ts';
import { library } from '../../site/library.ts';
import { searchPageWords } from '../../site/search-setting.ts';

/** What the path workshop fetches: paths and courses to begin from, and the words of the search. */
export const GET = (): Response => Response.json({ ways: ways(library), search: searchPageWords() });
