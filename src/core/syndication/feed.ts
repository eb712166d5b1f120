import type { Revision } from '../curriculum/revisions.ts';
import type { Day } from '../model/fields.ts';
import { escaped } from '../prose/html.ts';
import { document, element, empty } from './xml.ts';

/** What a feed says of itself, and where things are. */
export interface FeedSetting {
  title: string;
  description: string;
  language: string;
  /** The address of the page that shows the same, and of the feed itself. */
  page: string;
  self: string;
  /** The address of an entry. */
  addressOf: (key: string) => string;
  /** The words of an entry's categories: its collection, and whether it was added or revised. */
  categories: (revision: Revision) => readonly string[];
}

/** A calendar day as RSS writes moments (RFC 822): its first in UTC. */
const moment = (day: Day): string => new Date(`${day}T00:00:00Z`).toUTCString();

/** What is new as RSS 2.0. An entry that is revised comes as a new item, since readers show each identity once. */
export function rss(revisions: readonly Revision[], setting: FeedSetting): string {
  const { title, description, language, page, self } = setting;
  const newest = revisions[0]?.day;
  const channel = element('channel', [
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', language),
    ...(newest ? [element('lastBuildDate', moment(newest))] : []),
    empty('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...revisions.map((revision) => itemOf(revision, setting)),
  ]);
  return document(element('rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"', [channel]));
}

function itemOf(revision: Revision, { addressOf, categories }: FeedSetting): string {
  const { entry, day } = revision;
  return element('item', [
    element('title', entry.data.title),
    element('link', addressOf(entry.key)),
    // Readers take a description for HTML: what was text in the summary is escaped for them, then for XML.
    element('description', escaped(entry.data.summary)),
    element('guid isPermaLink="false"', `${entry.key}@${day}`),
    element('pubDate', moment(day)),
    ...categories(revision).map((category) => element('category', category)),
  ]);
}
