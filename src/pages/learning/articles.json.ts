import { articleList } from '../../core/learning/article-list.ts';
import { library } from '../../site/library.ts';

/** What the pages that follow learning know of every article. */
export const GET = (): Response => Response.json(articleList(library));
