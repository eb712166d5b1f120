import { library } from '../library.ts';
import { wordings } from './wordings.ts';
import type { Wording } from './zh-Hans.ts';

/** The words of the interface, in the language of the site. */
export const wording: Wording = wordings[library.site.language];
