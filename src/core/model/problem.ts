/** Problems, not exceptions: a fault in content is a value. */

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export type Severity = 'error' | 'warning';

/** What a check found, before it is put into words: the rule's name, the place, and what the message quotes. */
export interface Fault {
  rule: string;
  /** Relative to the content folder. */
  file: string;
  line: number | null;
  column: number | null;
  /** What the message quotes: the words of the author, the near match, the path of a cycle. */
  about: Record<string, string>;
}

/** A fault in words, as `check` prints it. */
export interface Problem {
  rule: string;
  severity: Severity;
  file: string;
  line: number | null;
  column: number | null;
  message: string;
  hint: string;
}
