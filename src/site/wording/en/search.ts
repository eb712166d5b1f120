import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

/** The form, on every page. */
export const search: Wording['search'] = {
  label: 'Search',
  placeholder: 'Complaint, prepayment, first contact …',
  button: 'Search',
};

type Page = Wording['lists']['searchPage'];

// Sentences that hold for one and for many.
const words: Page['words'] = {
  close: 'Close',
  answers: {
    all: '{count} in what is chosen.',
    found: '{count} found for “{query}”.',
    foundToo: '{count} found for “{query}”, and {others} under another name, by sound, or near it.',
    alias: 'Nothing says “{query}”; {count} found under another name of the same thing.',
    sound: 'Nothing says “{query}”; {count} found that sound like it.',
    loose: 'Nothing says just “{query}”; {count} found that come near.',
    none: 'Nothing found for “{query}”.',
    noneWithin: 'Nothing found in what is chosen.',
  },
  searching: 'Searching …',
  failed: 'The search could not be loaded. Try again in a while; the list of all titles works as always.',
  cut: ' … ',
  via: 'here called “{name}”',
  sounds: 'sounds like it',
  suggestion: 'Did you mean “{query}”?',
  more: '{count} more',
  all: 'All {count}',
  recent: 'Searched before',
  remove: 'Remove “{query}”',
  removeAll: 'Remove all',
};

const pageWords: Page['pageWords'] = {
  filters: {
    collection: 'Volume',
    audience: 'Audience',
    competency: 'Competency',
    facet: 'Facet',
    scene: 'Scene',
    industry: 'Industry',
    outcome: 'Outcome',
    theme: 'Theme',
    year: 'Year',
    objective: 'Objective',
    level: 'Level',
  },
  narrow: 'Narrow',
  narrowed: 'Narrow: {name}',
  clear: 'Everything again',
  searched: 'Searched for',
  loosened: 'Ask for less',
  withoutFilter: 'Any {name}',
  withoutFilters: 'Everywhere',
  onlyWords: 'Only “{query}”',
  nearTerms: 'Terms that come near',
  allTerms: 'All terms',
  ask: 'Still nothing? Ask people: {name}.',
  askAbout: 'The handbook has nothing about “{query}”',
  gap: '{count} ×, {day}',
  copy: 'Copy as text',
  copied: 'Copied; paste it into a table or a letter.',
  copyByHand: 'The text is selected; press Ctrl C to copy it.',
};

export const searchPage: Page = {
  title: 'Search',
  lede: 'A few letters search titles and texts. Words with a space between them must all occur.',
  noScript: 'Searching needs scripts, which are off in this browser. Here are all titles from A to Z.',
  titles: 'All titles',
  titlesNote: (count) => some(count, 'article'),
  letters: 'By letter',
  results: 'Results',
  elsewhere: 'Other ways to look',
  cases: (facet) => `Cases by ${facet.toLowerCase()}`,
  gaps: 'Words that were not found (kept on this device alone)',
  gapsSentToo: 'Words that were not found',
  gapsNote: (address) =>
    `Words that are not found are told to the authors: the words and the day are sent to ${address}, no name and nothing else.`,
  words,
  pageWords,
};
