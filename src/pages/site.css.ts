import { siteSheet } from '../site/sheet.ts';

/** The company's accent colours; linked only where they differ from ours. */
export const GET = (): Response =>
  new Response(siteSheet ?? '', { headers: { 'content-type': 'text/css; charset=utf-8' } });
