/** What a browser says of a path: places in braces are filled in. */
export interface WayWords {
  left: string;
  finished: string;
  minutes: string;
  optional: string;
  start: string;
  goOn: string;
  doneOn: string;
  changed: string;
  dueBy: string;
  late: string;
  from: string;
  noteFrom: string;
  missing: string;
  certificate: string;
  receipt: string;
  drill: string;
  restart: string;
  seals: string;
  /** Of a link that holds a path. */
  faults: Record<'damaged' | 'newer' | 'empty' | 'too-long' | 'unreachable', string>;
}

/** What is said where nothing lasts, by reason. */
export type TroubleWords = Record<'blocked' | 'full' | 'newer', string>;

/** What a browser says below an article. */
export interface ReadingWords {
  read: string;
  readOn: string;
  changed: string;
  changedBy: string;
  again: string;
  takeBack: string;
  kept: string;
  keptFor: string;
  change: string;
  nobody: string;
  place: string;
  next: string;
  nextBelow: string;
  finished: string;
  finishedBelow: string;
  elsewhere: string;
  full: string;
  troubles: TroubleWords;
}

/** What a browser says on the first page. */
export interface OnwardWords {
  title: string;
  left: string;
  goOn: string;
  finished: string;
  toPath: string;
}
