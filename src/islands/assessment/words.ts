import type { Sheet } from '../../core/learning/sheet.ts';
import type { Trouble } from '../learning/keeper.ts';

/** An article to read, as the page gives it. */
export interface Reading {
  title: string;
  address: string;
  mark: string;
  minutes: number;
  volume: string;
}

/** What the page says of its assessment. */
export interface AssessmentPage {
  sheet: Sheet;
  /** Asked before the first statement, and must be answered; else it may be left. */
  unit?: string;
  /** For each dimension. */
  reading: Reading[][];
  site: string;
  /** The page where the learner says who they are. */
  me: string;
}

type Name =
  | 'start'
  | 'resume'
  | 'afresh'
  | 'about'
  | 'resumeAt'
  | 'unitAsked'
  | 'unitOptional'
  | 'unitRequired'
  | 'unitMissing'
  | 'unitUsed'
  | 'next'
  | 'begin'
  | 'back'
  | 'skip'
  | 'leave'
  | 'step'
  | 'dimensionDone'
  | 'dimensionNow'
  | 'dimensionTodo'
  | 'keys'
  | 'skippedSome'
  | 'allAnswered'
  | 'nothingAnswered'
  | 'endTitle'
  | 'fillGaps'
  | 'show'
  | 'result'
  | 'resultOf'
  | 'resultPlain'
  | 'resultEven'
  | 'resultNone'
  | 'resultSurvey'
  | 'between'
  | 'overall'
  | 'overallWas'
  | 'noOverall'
  | 'dimension'
  | 'size'
  | 'now'
  | 'earlier'
  | 'change'
  | 'up'
  | 'down'
  | 'level'
  | 'weak'
  | 'weakest'
  | 'noScore'
  | 'skipped'
  | 'radarLabel'
  | 'legendNow'
  | 'legendThen'
  | 'lowest'
  | 'strongest'
  | 'quote'
  | 'convert'
  | 'readWeak'
  | 'readMore'
  | 'readFirst'
  | 'readMinutes'
  | 'readAll'
  | 'answersHead'
  | 'skippedShort'
  | 'counts'
  | 'most'
  | 'mostNone'
  | 'again'
  | 'toSheet'
  | 'print'
  | 'remove'
  | 'removeSure'
  | 'removeYes'
  | 'removeNo'
  | 'removed'
  | 'former'
  | 'formerOpen'
  | 'formerUnit'
  | 'formerScore'
  | 'formerNoScore'
  | 'otherEdition'
  | 'nobody'
  | 'nobodyLink'
  | 'failed';

/** What handing a file or a code on says. */
export type HandWords = Record<
  | 'hand'
  | 'handNote'
  | 'download'
  | 'fileName'
  | 'code'
  | 'codeLabel'
  | 'copy'
  | 'copied'
  | 'copyFailed'
  | 'downloadFailed',
  string
>;

/** What filling in and the result say; places in braces are filled. */
export type AssessmentWords = Record<Name, string> & HandWords & { troubles: Record<Trouble, string> };
