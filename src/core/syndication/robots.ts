import type { Access } from '../model/access.ts';

/** Where robots may go below a base, as RFC 9309 wants it: everywhere in a public edition, nowhere in one for staff. */
export const robots = (access: Access, base: string, sitemap: string | undefined): string =>
  [
    'User-agent: *',
    `${access === 'public' ? 'Allow' : 'Disallow'}: ${base}`,
    ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n');
