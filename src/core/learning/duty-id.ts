import { shortHash } from './short-hash.ts';

/** The name of a duty in records: it follows the words of its title, so that a duty that means something else is another duty. */
export const dutyId = (title: string): string => shortHash(title.normalize('NFC').trim());
