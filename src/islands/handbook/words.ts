/** What the chooser and the book say; `{n}`, `{all}`, `{title}` and `{day}` are filled in. */
export interface BookWords {
  site: string;
  ownTitle: string;
  made: string;
  contents: string;
  answers: string;
  answersNote: string;
  works: string;
  cited: string;
  chapter: string;
  head: string;
  citedIn: string;
  reference: string;
  byHeads: string;
  between: string;
  all: string;
  none: string;
  allOf: string;
  noneOf: string;
  up: string;
  down: string;
  remove: string;
  chosen: string;
  count: string;
  sorted: string;
  clear: string;
  gathering: string;
  bound: string;
  failed: string;
  again: string;
  unknown: string;
  nothingBound: string;
  back: string;
  print: string;
}
