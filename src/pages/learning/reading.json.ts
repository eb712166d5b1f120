import { wording } from '../../site/wording/index.ts';
import sheet from '../../styles/reading.css?inline';

/** What is said below an article to somebody who learns, and its looks: one file, fetched when that is near. */
export const GET = (): Response => Response.json({ words: wording.learning.reading, sheet });
