import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

/** The form, on every page. */
export const search: Wording['search'] = {
  label: 'Search',
  placeholder: 'Complaint, prepayment, first contact …',
  button: 'Search',
};

export const searchPage: Wording['lists']['searchPage'] = {
  title: 'Search',
  lede: 'A few letters search titles and texts. Words with a space between them must all occur.',
  noScript: 'Searching needs scripts, which are off in this browser. Here are all titles from A to Z.',
  titles: 'All titles',
  titlesNote: (count) => some(count, 'article'),
  letters: 'By letter',
  words: {
    searching: 'Searching …',
    cut: ' … ',
    // Words that hold for one and for many.
    found: '{count} found for “{query}”.',
    parts: 'Nothing says just “{query}”; {count} found with parts of it.',
    none: 'Nothing found for “{query}”.',
    noneHint: 'Try another word, or a single one; or look through all titles below.',
    failed: 'The search could not be loaded. Open this page again; the titles below work as always.',
    more: '{count} more',
  },
};
