import type { Key } from '../../model/key.ts';
import type { Article } from '../../model/library.ts';
import type { Gist, Talk } from './gist.ts';

/** What to say at a moment, and what not. */
export interface Saying {
  when: string | undefined;
  say: string;
  instead?: string | undefined;
}

/** A scene to be played by two: one card for whoever is served, one for the member of staff. */
export interface Scene {
  article: Key;
  title: string;
  /** What it is about: the heading of the talk; the title of the article where it has none. */
  under: string | undefined;
  customer: { who: string | undefined; moments: string[] };
  staff: { who: string | undefined; goal: string; sayings: Saying[]; donts: string[] };
}

/** More do not fit on a card of A6. */
const mostSayings = 4;
const mostDonts = 3;

const names = (lines: Talk['lines']): string | undefined =>
  [...new Set(lines.map(({ who }) => who))].join('、') || undefined;

/** Who serves whom: as the article marks it, else whoever speaks first is served. */
function sidesOf({ lines }: Talk): { customer: Talk['lines']; staff: Talk['lines'] } {
  const staff = lines.filter((line) => line.staff);
  const customer = lines.filter((line) => !line.staff);
  if (staff.length > 0 && customer.length > 0) return { customer, staff };
  const first = lines[0]?.who;
  return { customer: lines.filter(({ who }) => who === first), staff: lines.filter(({ who }) => who !== first) };
}

function talkScene({ key, data }: Article, gist: Gist, talk: Talk): Scene[] {
  const { customer, staff } = sidesOf(talk);
  if (customer.length === 0 || staff.length === 0) return [];
  return [
    {
      article: key,
      title: data.title,
      under: talk.under,
      customer: { who: names(customer), moments: customer.map(({ text }) => text) },
      staff: {
        who: names(staff),
        goal: data.summary,
        sayings: staff.map(({ text }) => ({ when: undefined, say: text })),
        donts: gist.donts.slice(0, mostDonts),
      },
    },
  ];
}

function wordingScenes({ key, collection, data }: Article): Scene[] {
  const wording = collection === 'etiquette' ? data.wording : [];
  const count = Math.ceil(wording.length / mostSayings);
  return Array.from({ length: count }, (_, index): Scene => {
    const sayings = wording.slice(index * mostSayings, (index + 1) * mostSayings);
    return {
      article: key,
      title: data.title,
      under: undefined,
      customer: { who: undefined, moments: sayings.map(({ when }) => when) },
      staff: { who: undefined, goal: data.summary, sayings, donts: [] },
    };
  });
}

/** The scenes that an article gives: one of each talk, and one of what it says to say. */
export const scenesOf = (article: Article, gist: Gist): Scene[] => [
  ...gist.talks.flatMap((talk) => talkScene(article, gist, talk)),
  ...wordingScenes(article),
];
