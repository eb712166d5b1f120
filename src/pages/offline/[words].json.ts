import { library } from '../../site/library.ts';
import { wording } from '../../site/wording/index.ts';
import sheet from '../../styles/copy-note.css?inline';

export const getStaticPaths = () => (library.site.offline ? [{ params: { words: 'words' } }] : []);

/** What is said on a page that comes from the device, and its looks. */
export const GET = (): Response => Response.json({ words: wording.offline.copy, sheet });
