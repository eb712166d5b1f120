import { questionList } from '../../core/learning/question-list.ts';
import { library } from '../../site/library.ts';

/** What receipts and the class board know of every question. */
export const GET = (): Response => Response.json(questionList(library));
