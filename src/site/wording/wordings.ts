import type { Site } from '../../core/model/site.ts';
import { en } from './en.ts';
import { type Wording, zhHans } from './zh-Hans.ts';

/** The words of the interface in every language there is. */
export const wordings: Record<Site['language'], Wording> = { 'zh-Hans': zhHans, en };
