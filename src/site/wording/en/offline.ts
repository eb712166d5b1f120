import type { CopyWords, KeptWords, TakeWords } from '../../../core/offline/offline-words.ts';
import type { Wording } from '../zh-Hans.ts';

const take: TakeWords = {
  take: 'Keep on this device',
  note: 'Keep it on this device to read, tick and check yourself without a network.',
  taking: 'Keeping: {done} / {all}',
  taken: 'Kept on this device ({size}): read, tick and check yourself without a network.',
  partly: 'pages still missing: {n}',
  again: 'Go on',
  stop: 'Stop',
  drop: 'Delete from this device',
  dropped: 'Deleted from this device.',
  ends: {
    unreachable: 'The network is gone; it goes on when it is back, or when you say so.',
    full: 'There is no room on this device. Delete something under “My learning”, then go on.',
    'signed-out': 'The server asks to sign in. It goes on after that.',
    refused: 'That did not work. Open this page again and try once more.',
  },
  insecure: 'Nothing can be kept here: browsers allow it on https only.',
  unsupported: 'Nothing can be kept here: this browser cannot do it, or its window is a private one.',
  blocked: 'Nothing can be kept here: the browser or the server does not allow it.',
  search: 'The search is not kept yet: its index has {size}.',
  takeSearch: 'Keep the search, too',
  takingSearch: 'Keeping the search: {done} / {size}',
  searchTaken: 'The search is kept, too ({size}).',
};

const kept: KeptWords = {
  take,
  takes: 'Paths taken along',
  read: 'What was read',
  readCount: 'pages: {n}',
  readName: 'pages that were read',
  searchName: 'the index of the search',
  allName: 'all that is kept for reading offline',
  forgetRead: 'Delete what was read',
  forgetAll: 'Delete all',
  drop: 'Delete',
  dropOf: '{label}: {what}',
  total: '{size} in all, copies of pages only; records of learning are not among them.',
  empty: 'Nothing is kept yet. Pages that you open are kept by themselves, a whole path on its own page.',
  signedOut: 'You are signed out. What is kept here can be seen after signing in: connect and open the site again.',
  signedOutNote:
    'The server asks to sign in, so what is kept is not shown; after ten minutes without signing in it is deleted.',
};

const copy: CopyWords = {
  copy: 'No network. This is the copy on this device, fetched {time}.',
  newer: 'The network is slow, so you saw the copy on this device; the page itself has now arrived.',
  reload: 'Show it',
  away: ' (not kept)',
};

export const offline: Wording['offline'] = {
  lost: 'No network, and this page is not kept',
  lostLede: 'Connect and try again. What stands below is on this device and can be read now.',
  again: 'Try again',
  here: 'On this device',
  section: 'To be read offline',
  sectionNote:
    'Pages that were read and paths that were taken along stay on this device, where others who share it can see them; signed out, they are not shown. Delete here what should not stay.',
  needsScript: 'It takes scripts to see what is kept on this device.',
  take,
  kept,
  copy,
};
