import type { Site } from '../../core/model/site.ts';
import { library } from '../library.ts';
import { en } from './en.ts';
import { type Wording, zhHans } from './zh-Hans.ts';

const wordings: Record<Site['language'], Wording> = { 'zh-Hans': zhHans, en };

/** The words of the interface, in the language of the site. */
export const wording: Wording = wordings[library.site.language];

/** Titles in the order of their language: Chinese by pinyin. */
export const collator = new Intl.Collator(library.site.language === 'zh-Hans' ? 'zh-u-co-pinyin' : library.site.language);
