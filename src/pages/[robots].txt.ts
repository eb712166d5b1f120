import { robots } from '../core/syndication/robots.ts';
import { extras, files } from '../site/extras.ts';
import { library } from '../site/library.ts';
import { fileAt, linkTo, whole } from '../site/links.ts';

export const getStaticPaths = () => (extras.robots ? [{ params: { robots: 'robots' } }] : []);

/** Where search engines may go, and where the sitemap is. */
export const GET = (): Response =>
  new Response(robots(library.access, linkTo(''), extras.sitemap ? whole(fileAt(files.sitemap)) : undefined), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
