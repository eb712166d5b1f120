import type { AnswerKind } from './answer-kind.ts';
import type { SearchFilter } from './filters.ts';

/**
 * Words that the scripts of the search say, in the language of the site. `{query}`, `{count}`, `{others}`, `{name}` and `{day}` stand
 * for what was looked for, how many, how many others, what it is called, and when.
 */
export interface SearchWords {
  /** Of the field. */
  label: string;
  placeholder: string;
  button: string;
  close: string;
  /** What collections are called, the glossary too. */
  collections: Readonly<Record<string, string>>;
  answers: Readonly<Record<AnswerKind, string>>;
  searching: string;
  failed: string;
  /** Where an excerpt is cut off. */
  cut: string;
  /** Why a result is there that does not say what was typed. */
  via: string;
  sounds: string;
  suggestion: string;
  more: string;
  all: string;
  recent: string;
  remove: string;
  removeAll: string;
}

/** What the search page says besides. */
export interface SearchPageWords extends SearchWords {
  filters: Readonly<Record<SearchFilter, string>>;
  /** For each filter what its values are called; a value that is missing stands for itself. */
  values: Partial<Record<SearchFilter, Readonly<Record<string, string>>>>;
  narrow: string;
  narrowed: string;
  clear: string;
  searched: string;
  loosened: string;
  withoutFilter: string;
  withoutFilters: string;
  onlyWords: string;
  nearTerms: string;
  allTerms: string;
  ask: string;
  askAbout: string;
  gap: string;
  copy: string;
  copied: string;
  copyByHand: string;
}

/** What a dialog needs before it can ask anything: one small file, fetched when it is first opened. */
export interface DialogSetting {
  /** The address of the search module, of the dialog's style sheet, and of the search page. */
  api: string;
  sheet: string;
  page: string;
  /** Where searches that found nothing are sent, and the sentence that says so; both or none. */
  gaps?: { to: string; note: string };
  words: SearchWords;
}
