import type { conceptSheet as chinese } from '../zh-Hans/concept-sheet.ts';

/** The six facets on one sheet. */
export const conceptSheet: typeof chinese = {
  link: 'All six facets on one sheet',
  short: 'one sheet',
  title: 'Our service idea on one sheet',
  lede: 'For whom, what for, on what ground, how well, how far, and the one line to remember.',
  print: 'Prints on exactly one page of A4.',
  number: (index) => String(index + 1),
  others: (n) => (n === 1 ? 'one more article' : `${n} more articles`),
  missing: '—',
  none: 'Nobody has written about this facet yet.',
  blank: 'Left blank for a line of our own:',
  first: (minutes) => `Begin with the first facet, ${minutes} min`,
  foot: (name, organisation) => (organisation ? `${organisation} · ${name}` : name),
};
