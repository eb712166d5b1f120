import { fileAddress, pageAddress } from '../model/address.ts';
import type { Key } from '../model/key.ts';

/** A path or a course that somebody takes along: what it is called, where it is, and what belongs to it. */
export interface Take {
  id: string;
  title: string;
  address: string;
  /** Addresses of pages. */
  pages: readonly string[];
  /** Addresses of data that these pages fetch. */
  files: readonly string[];
}

/** What the page of a path says of it. */
export interface Offer {
  id: string;
  title: string;
  /** Its own address, if need be with an anchor. */
  address: string;
  /** The articles, and whatever else belongs to it. */
  keys: readonly Key[];
  /** Data that these fetch, below the base. */
  files?: readonly string[] | undefined;
}

/** What else it takes to go along a path: to find one's way, to tick, to be asked, to hand in. */
const companions = ['', 'glossary', 'paths', 'paths/open', 'search', 'me', 'drill', 'receipt', 'certificate'];
const companionData = [
  'learning/reading.json',
  'learning/articles.json',
  'learning/paths.json',
  'learning/questions.json',
  'quiz.json',
  'calculators.json',
  'search/dialog.json',
  'drill/decks.json',
];

/** All that is kept when somebody takes this along. */
export function takeOf({ id, title, address, keys, files = [] }: Offer, base: string): Take {
  const [own = address] = address.split(/[?#]/);
  const pages = [own, ...[...keys, ...companions].map((key) => pageAddress(base, key))];
  const data = [...files, ...companionData].map((file) => fileAddress(base, file));
  return { id, title, address, pages: [...new Set(pages)], files: [...new Set(data)] };
}

/** The same with the articles that the site now gives this path; what stands below its own page stays. */
export function retaken(take: Take, keys: readonly Key[], base: string): Take {
  const { pages } = takeOf({ ...take, keys }, base);
  const [own = ''] = pages;
  return { ...take, pages: [...new Set([...pages, ...take.pages.filter((page) => page.startsWith(own))])] };
}
