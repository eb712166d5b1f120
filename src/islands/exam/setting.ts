import type { AnswerWords } from '../drill/faces.ts';
import type { QuizSetting } from '../quiz/words.ts';

export type ExamWords = Record<
  | 'loading'
  | 'lost'
  | 'retry'
  | 'start'
  | 'startAgain'
  | 'goesOn'
  | 'tried'
  | 'passedBefore'
  | 'noMore'
  | 'number'
  | 'handIn'
  | 'open'
  | 'passed'
  | 'failed'
  | 'score'
  | 'competencies'
  | 'share'
  | 'readAgain'
  | 'review'
  | 'right'
  | 'wrong'
  | 'skipped'
  | 'nobodyYet'
  | 'nobody'
  | 'keptFor'
  | 'unnamed'
  | 'toMe'
  | 'tabOnly'
  | 'full',
  string
>;

/** What the page of a test says to it. */
export interface ExamSetting {
  /** The address of the pool. */
  pool: string;
  words: ExamWords;
  quiz: Pick<QuizSetting, 'words' | 'kinds' | 'letters'>;
  answers: AnswerWords;
  /** What competencies are called. */
  competencies: Record<string, string>;
  me: string;
}
