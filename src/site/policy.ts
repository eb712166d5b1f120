import { originsOf, pagePolicy } from '../disk/headers.ts';
import { library } from './library.ts';

export { referrerPolicy } from '../disk/headers.ts';

/**
 * What a page lets itself do, for servers that send no headers of ours. It stands before all that it is to judge. The dev server
 * reloads with a script of its own, within the page.
 */
export const policy = import.meta.env.DEV ? undefined : pagePolicy(originsOf(library.site));
