import type { AnswerWords } from '../learning/answer-line.ts';
import type { ProcessStep } from '../model/etiquette.ts';
import type { Key } from '../model/key.ts';
import type { Question } from '../model/question.ts';
import type { Source } from '../model/sources.ts';

/** What a copy needs to know that its article does not say: where links lead, and the words of its language. */
export interface CopySetting {
  /** The public address that a link in the article means. */
  link: (href: string) => string;
  /** The public address of a picture that it names. */
  image: (src: string) => string;
  /** The public address of an entry. */
  addressOf: (key: Key) => string;
  /** A work of the bibliography. */
  source: (id: string) => Source | undefined;
  words: CopyWords;
}

export interface CopyWords extends AnswerWords {
  tip: string;
  warning: string;
  example: string;
  /** 宜：这样做 */
  titled: (mark: string, title: string) => string;
  do: string;
  doTitle: string;
  dont: string;
  dontTitle: string;
  /** After the name of who speaks. */
  says: string;
  by: (name: string) => string;
  work: (source: Source) => string;
  /** A whole reference, with the part of the work that was used. */
  cited: (source: Source, note: string | undefined) => string;
  /** The words of the site's own pictures, by their names. */
  pictures: Record<string, { label: string }>;
  process: string;
  who: (step: ProcessStep) => string;
  within: (limit: string) => string;
  rules: string;
  wording: string;
  instead: (text: string) => string;
  outline: string;
  organisation: string;
  followUp: string;
  selfCheck: string;
  kinds: Record<Question['kind'], string>;
  answers: (all: readonly string[]) => string;
  pair: (left: string, right: string) => string;
  sources: string;
}
