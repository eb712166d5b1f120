import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

/** On the pages about the handbook itself. */
export const guide: Wording['guide'] = {
  contents: 'On this page',
  required: 'required',
  warning: 'a warning, stops nothing',
};

/** Seen while writing only. */
export const problems: Wording['problems'] = {
  title: (n) => `${some(n, 'place')} to correct in the content`,
  place: (file, line) => (line === null ? file : `${file}:${line}`),
};
