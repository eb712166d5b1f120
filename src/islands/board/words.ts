import type { CellState } from '../../core/learning/board/class-view.ts';
import type { TakenFault } from '../../core/learning/board/taken.ts';
import type { Trust } from '../../core/learning/board/trust.ts';
import type { CodeFault } from '../../core/learning/path-link.ts';
import type { Trouble } from '../learning/keeper.ts';

type Sentence =
  | 'group'
  | 'everybody'
  | 'noPath'
  | 'waiting'
  | 'nothing'
  | 'sentence'
  | 'of'
  | 'exam'
  | 'passed'
  | 'failed'
  | 'name'
  | 'done'
  | 'first'
  | 'total'
  | 'optional'
  | 'due'
  | 'noLate'
  | 'lateOf'
  | 'noDue'
  | 'noTries'
  | 'competency'
  | 'score'
  | 'tried'
  | 'ofGroup'
  | 'weakest'
  | 'question'
  | 'wrong'
  | 'numbered'
  | 'unknownQuestion'
  | 'noWrong'
  | 'trustLine'
  | 'noReceipts'
  | 'noNotes'
  | 'removeNote'
  | 'remove'
  | 'removeGroup'
  | 'sure'
  | 'removed'
  | 'took'
  | 'known'
  | 'fault'
  | 'pasted'
  | 'pastedCode'
  | 'codeIn'
  | 'namesAdded'
  | 'pathAdded'
  | 'groupAdded'
  | 'groupRenamed'
  | 'needsName'
  | 'twin'
  | 'noted'
  | 'needsNote'
  | 'csvName'
  | 'backupName'
  | 'csvRead'
  | 'saved'
  | 'restored'
  | 'restoredSome'
  | 'cleared'
  | 'between'
  | 'stop'
  | 'unreachable'
  | 'undone';

/** What the board says; places in braces are filled in. */
export interface BoardWords extends Record<Sentence, string> {
  site: string;
  states: Record<CellState, string>;
  marks: Record<Exclude<CellState, 'done'>, string>;
  trust: Record<Trust, string>;
  flags: Record<Exclude<Trust, 'intact'>, string>;
  columns: string[];
  faults: Record<TakenFault | 'unopened', string>;
  pathFaults: Record<CodeFault, string>;
  csvColumns: string[];
  troubles: Record<Trouble, string>;
  improvedValues: Record<'yes' | 'partly' | 'no', string>;
  efficiencyValues: Record<'up' | 'same' | 'down', string>;
  /** What competencies are called. */
  competencies: Record<string, string>;
}
