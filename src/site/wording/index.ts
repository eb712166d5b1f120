import { library } from '../library.ts';
import { wordings } from './wordings.ts';
import type { Wording } from './zh-Hans.ts';

/** The words of the interface, in the language of the site. */
export const wording: Wording = wordings[library.site.language];

/** Titles in the order of their language: Chinese by pinyin. */
export const collator = new Intl.Collator(
  library.site.language === 'zh-Hans' ? 'zh-u-co-pinyin' : library.site.language,
);
