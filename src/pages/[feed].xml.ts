import { revisions } from '../core/curriculum/revisions.ts';
import { rss } from '../core/syndication/feed.ts';
import { extras, files } from '../site/extras.ts';
import { library } from '../site/library.ts';
import { fileAt, linkTo, whole } from '../site/links.ts';
import { wording } from '../site/wording/index.ts';

export const getStaticPaths = () => (extras.feed ? [{ params: { feed: 'feed' } }] : []);

/** A reader asks every hour or so: more than this would be sent again and again for nothing. */
const most = 100;

const words = wording.news;
const kinds = { added: words.added, revised: words.revised };

/** What is new, for feed readers. */
export const GET = (): Response =>
  new Response(
    rss(revisions(library).slice(0, most), {
      title: words.feed(library.site.name),
      description: words.lede,
      language: library.site.language,
      page: whole(linkTo('news')),
      self: whole(fileAt(files.feed)),
      addressOf: (key) => whole(linkTo(key)),
      categories: ({ entry, kind }) => [
        wording.collections[entry.collection].short,
        ...(kind === undefined ? [] : [kinds[kind]]),
      ],
    }),
    { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } },
  );
