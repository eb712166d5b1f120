import type { Answer } from '../../core/model/learning-record.ts';

/** How one kind of question is answered on the page. */
export interface Control {
  /** What has been answered; undefined while nothing has. */
  answer(): Answer | undefined;
  /** Shows which parts are right, and what else belongs to the answer. */
  mark(parts: readonly boolean[]): void;
  /** Takes the marks away. */
  unmark(): void;
  /** Empties it for another try. */
  clear(): void;
}
