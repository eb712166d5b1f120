import { reviewFeed } from '../../core/syndication/review-feed.ts';
import { ownersOf } from '../../core/syndication/reviews.ts';
import { extras, files } from '../../site/extras.ts';
import { library } from '../../site/library.ts';
import { fileAt, linkTo, whole } from '../../site/links.ts';
import { today } from '../../site/today.ts';
import { wording } from '../../site/wording/index.ts';

export const getStaticPaths = () => (extras.reviews ? [{ params: { due: 'due' } }] : []);

const words = wording.reviews;

/** What is due for review, for feed readers and for programs of the company's own. */
export const GET = (): Response =>
  Response.json(
    reviewFeed(library, today, {
      title: words.name(library.site.name),
      description: words.description,
      language: library.site.language,
      page: whole(linkTo('upkeep')),
      self: whole(fileAt(files.reviews)),
      addressOf: (key) => whole(linkTo(key)),
      text: (entry, day, days) => words.text(day, days, wording.list(ownersOf(entry)) || undefined),
    }),
    { headers: { 'content-type': 'application/feed+json; charset=utf-8' } },
  );
