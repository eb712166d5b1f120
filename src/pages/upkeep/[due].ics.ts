import { calendar } from '../../core/syndication/calendar.ts';
import { reviewsByOwner } from '../../core/syndication/reviews.ts';
import { extras } from '../../site/extras.ts';
import { library } from '../../site/library.ts';
import { linkTo, whole } from '../../site/links.ts';
import { wording } from '../../site/wording/index.ts';

export const getStaticPaths = () => (extras.reviews ? [{ params: { due: 'due' } }] : []);

const words = wording.reviews;
const origin = import.meta.env.SITE;

/** All days of review, for calendars. */
export const GET = (): Response =>
  new Response(
    calendar(reviewsByOwner(library), {
      name: words.name(library.site.name),
      summary: words.event,
      description: ({ entry, day }) => words.eventText(day, whole(linkTo(entry.key))),
      addressOf: (key) => (origin ? whole(linkTo(key)) : undefined),
      host: origin ? new URL(origin).host : 'fengfan',
    }),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
