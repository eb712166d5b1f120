import type { Site } from '../model/site.ts';

/** Where robots may go below a base, as RFC 9309 wants it: everywhere in a public edition, nowhere in one for staff. */
export const robots = (edition: Site['edition'], base: string, sitemap: string | undefined): string =>
  [
    'User-agent: *',
    `${edition === 'public' ? 'Allow' : 'Disallow'}: ${base}`,
    ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n');
