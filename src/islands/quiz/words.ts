import type { Question } from '../../core/model/question.ts';

/** The sentences of a self-check; names in braces are filled in. */
export type QuizWords = Record<
  | 'check'
  | 'again'
  | 'empty'
  | 'correct'
  | 'incorrect'
  | 'taken'
  | 'forgotten'
  | 'surplus'
  | 'comma'
  | 'stop'
  | 'steps'
  | 'pairs'
  | 'inPlace'
  | 'outOfPlace'
  | 'matched'
  | 'unmatched'
  | 'up'
  | 'down'
  | 'moved'
  | 'choose'
  | 'pairOf'
  | 'answerField'
  | 'lastRight'
  | 'lastWrong'
  | 'sum'
  | 'toDrill'
  | 'drillNote'
  | 'nobody'
  | 'toMe'
  | 'tabOnly'
  | 'full',
  string
>;

/** What the site says to its self-checks, in a file of its own. */
export interface QuizSetting {
  sheet: string;
  kinds: Record<Question['kind'], string>;
  letters: string;
  words: QuizWords;
  /** Addresses. */
  drill: string;
  me: string;
}
