import type { AnswerFault } from '../../core/learning/answer-file.ts';
import type { TableWords } from '../../core/learning/combined-table.ts';

type Name =
  | 'empty'
  | 'taken'
  | 'twice'
  | 'otherEdition'
  | 'unknown'
  | 'pasted'
  | 'which'
  | 'result'
  | 'groups'
  | 'nOf'
  | 'meanOf'
  | 'deviationOf'
  | 'small'
  | 'smallUnit'
  | 'restNote'
  | 'noTotal'
  | 'tooFew'
  | 'stepwise'
  | 'cellNote'
  | 'spreadNote'
  | 'twicePerson'
  | 'radarLabel'
  | 'statements'
  | 'counts'
  | 'scoreTable'
  | 'unit'
  | 'hiddenCell'
  | 'rename'
  | 'renameOf'
  | 'csv'
  | 'csvName'
  | 'print'
  | 'clear'
  | 'cleared'
  | 'kept'
  | 'keepFailed'
  | 'between'
  | 'convert'
  | 'weak'
  | 'weakest';

/** What the page says; places in braces are filled. */
export type CombinedWords = TableWords &
  Record<Name, string> & { faults: Record<AnswerFault | 'big' | 'unreadable', string> };
