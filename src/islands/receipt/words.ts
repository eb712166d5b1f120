/** What the page of a receipt says; places in braces are filled in. */
export type ReceiptWords = Record<
  | 'waiting' | 'nobody' | 'toMe' | 'nothing' | 'toPaths' | 'unknown' | 'unreachable' | 'finished' | 'unfinished'
  | 'optional' | 'step' | 'version' | 'day' | 'questions' | 'unread' | 'noVersion' | 'tried' | 'untried' | 'exam'
  | 'passed' | 'failed' | 'not' | 'signed' | 'unsigned' | 'unkept' | 'trouble' | 'inApp' | 'needsName' | 'fileDone'
  | 'copied' | 'copyByHand' | 'qrDone' | 'qrAlt' | 'tooLong' | 'qrFailed' | 'failedHand' | 'fileName',
  string
>;
