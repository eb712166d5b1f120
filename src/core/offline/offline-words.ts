import type { End } from './messages.ts';

/** What is said on the page of a path about taking it along; places in braces are filled in. */
export interface TakeWords {
  take: string;
  note: string;
  taking: string;
  taken: string;
  partly: string;
  again: string;
  stop: string;
  drop: string;
  dropped: string;
  ends: Record<Exclude<End, 'done'>, string>;
  /** Why nothing can be kept here. */
  insecure: string;
  unsupported: string;
  blocked: string;
  search: string;
  takeSearch: string;
  takingSearch: string;
  searchTaken: string;
}

/** What is said of all that is kept. */
export interface KeptWords {
  take: TakeWords;
  takes: string;
  read: string;
  readCount: string;
  /** What is deleted, as its button calls it for those who do not see where it stands. */
  readName: string;
  searchName: string;
  allName: string;
  forgetRead: string;
  forgetAll: string;
  drop: string;
  dropOf: string;
  total: string;
  empty: string;
  signedOut: string;
  signedOutNote: string;
}

/** What any page says that is shown from the device. */
export interface CopyWords {
  copy: string;
  newer: string;
  reload: string;
  /** Behind a link to a page that is not kept. */
  away: string;
}
