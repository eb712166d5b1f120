import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';
import { conjunction } from './language.ts';

export const glossary: Wording['glossary'] = {
  title: 'Glossary',
  lede: 'One word, one meaning throughout the handbook.',
  count: (n) => some(n, 'term'),
  empty: 'No terms yet. Ask the authors for one.',
  aliases: (names) => `Also ${conjunction.format(names)}`,
  usedIn: 'See',
  initials: 'A to Z',
};

export const sources: Wording['sources'] = {
  title: 'Sources',
  lede: 'Facts and figures come from here; the sentences are our own.',
  count: (n) => some(n, 'source'),
  empty: 'No sources yet. Ask the authors for one.',
  usedIn: 'Used in',
  cited: (note) => ` ${note}`,
  link: 'Original',
  kinds: { book: 'Book', article: 'Article', thesis: 'Thesis', web: 'Web page', internal: 'Internal' },
  work: (source) => source.title,
  citation: ({ author, title, published, year }) => [
    `${author}, `,
    title,
    `${[published, year]
      .filter(Boolean)
      .map((part) => `, ${part}`)
      .join('')}.`,
  ],
};
