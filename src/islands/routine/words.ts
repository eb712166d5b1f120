import type { Rhythm } from '../../core/learning/periods.ts';
import type { HandWords } from '../assessment/words.ts';
import type { Trouble } from '../learning/keeper.ts';

type Name =
  | 'done'
  | 'allDone'
  | 'none'
  | 'post'
  | 'everyPost'
  | 'history'
  | 'cell'
  | 'legend'
  | 'table'
  | 'tableDone'
  | 'tableDuties'
  | 'between'
  | 'nothing'
  | 'yes'
  | 'changedDuty'
  | 'week'
  | 'nobody'
  | 'nobodyLink'
  | 'failed';

/** What ticking says; places in braces are filled. */
export interface RoutineWords extends Record<Name, string>, HandWords {
  period: Record<Rhythm, string>;
  historyNote: Record<Rhythm, string>;
  tablePeriod: Record<Rhythm, string>;
  days: string[];
  column: Record<'period' | 'duty' | 'done', string>;
  troubles: Record<Trouble, string>;
}
