import type { RecordKind } from '../model/learning-record.ts';
import type { OtherKind } from './others-kept.ts';
import type { TroubleWords } from './way-words.ts';

/** What is said where something is handed out as a file, with the same as a code to copy. */
export interface HandOutWords {
  file: string;
  copy: string;
  copied: string;
  copyByHand: string;
  codeLabel: string;
  /** In a browser inside another program, which blocks files. */
  inApp: string;
}

/** What the page says on which all that is kept can be seen; places in braces are filled in. */
export interface MeWords {
  troubles: TroubleWords;
  handOut: HandOutWords;
  unnamed: string;
  current: string;
  switchTo: string;
  signOff: string;
  signedOff: string;
  nobodyYet: string;
  name: string;
  rename: string;
  add: string;
  newName: string;
  twin: string;
  kinds: Record<RecordKind, string>;
  others: Record<OtherKind, string>;
  count: string;
  empty: string;
  emptyOf: string;
  remove: string;
  removeOf: string;
  removeAll: string;
  sure: string;
  yes: string;
  no: string;
  removed: string;
  changed: string;
  right: string;
  wrong: string;
  score: string;
  passed: string;
  failed: string;
  rated: string;
  period: string;
  gone: string;
  more: string;
  fileName: string;
  into: string;
  intoOwn: string;
  intoNew: string;
  intoCurrent: string;
  found: string;
  foundOthers: string;
  refused: string;
  take: string;
  taken: string;
  stillOther: string;
  stillNobody: string;
  pasteFirst: string;
  takeBelow: string;
  takenOthers: string;
  othersNotKept: string;
  faults: Record<'unreadable' | 'other' | 'newer' | 'damaged', string>;
  lasting: string;
  askLasting: string;
  notLasting: string;
  safari: string;
  fleeting: string;
  full: string;
}
