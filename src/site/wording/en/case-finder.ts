import { some } from '../english.ts';
import type { compare as comparison, caseFinder as finder } from '../zh-Hans/case-finder.ts';

/** Narrowing the list of cases. */
export const caseFinder: typeof finder = {
  field: { label: 'Search the cases', placeholder: 'Search the cases: prepayment, first visit …', button: 'Search' },
  replaces: (label) => `The numbers count all cases. Another choice takes the place of “${label}”.`,
  chosen: 'Chosen',
  clear: 'Clear all',
  words: {
    filtered: 'Narrow down',
    between: ' · ',
    // Words that hold for one and for many.
    matched: '{count} matching',
    searching: 'Searching …',
    none: 'No matching cases',
    noneOf: 'No case matches all of {asked}.',
    quoted: '“{value}”',
    quotedBetween: ', ',
    drop: 'Without “{value}”: {count}',
    all: 'Show all cases',
    everywhere: 'Search everything for “{query}”',
    remove: 'Remove “{value}”',
    loose: 'No case says just “{query}”; these have parts of it.',
    suggestion: 'Did you mean “{query}”?',
    failed: 'The search could not be loaded. The list is narrowed by the filters alone.',
    cut: ' … ',
    via: 'here called “{name}”',
    pick: 'Compare',
    pickOf: 'Compare: {title}',
    picked: '“{title}” chosen',
    oneMore: 'Choose one more to compare.',
    ready: 'Two chosen, ready to compare.',
    unpick: 'Drop “{title}”',
    compare: 'Compare side by side',
  },
};

/** Two cases side by side. */
export const compare: typeof comparison = {
  title: 'Two cases side by side',
  lede: 'Customer, what was done, result and lesson, section by section.',
  noScript: 'Comparing needs scripts, which are off in this browser. Open the cases one by one from their list.',
  list: 'All cases',
  tooFew: (count) => `There ${count === 1 ? 'is' : 'are'} only ${some(count, 'case')} yet; two can be compared.`,
  withAnother: 'Compare with another case',
  sides: { a: 'A', b: 'B' },
  choose: 'Choose a case',
  picker: (side) => `Case ${side}, to be changed here`,
  sections: {
    summary: 'In short',
    facts: 'Industry and year',
    background: 'Customer',
    process: 'What was done',
    result: 'Result',
    lesson: 'Lesson',
  },
  words: {
    read: 'Read all of it',
    prompt: 'Choose two cases above to see them here side by side.',
    another: 'Choose another case to see it here.',
    shown: 'Side by side: “{a}” and “{b}”.',
    alone: 'Only “{a}” so far; choose another.',
    failed: '“{title}” could not be fetched; the network may be down.',
    missing: 'This case has no such section.',
  },
};
