import { sitePath } from './place.ts';

/** The key of the entry that this page is of, from its address. */
export const ownKey = (): string =>
  decodeURIComponent(location.pathname.slice(sitePath.length))
    .replace(/\/(index\.html)?$/, '')
    .normalize('NFC');
