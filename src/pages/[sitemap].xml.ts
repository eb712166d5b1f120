import { sitemap } from '../core/syndication/sitemap.ts';
import { extras } from '../site/extras.ts';
import { library } from '../site/library.ts';
import { linkTo, whole } from '../site/links.ts';

export const getStaticPaths = () => (extras.sitemap ? [{ params: { sitemap: 'sitemap' } }] : []);

/** All pages, for search engines. */
export const GET = (): Response =>
  new Response(
    sitemap(library, (address) => whole(linkTo(address))),
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
