import { defineMiddleware } from 'astro:middleware';
import { channel } from 'node:diagnostics_channel';
import { pageChannel } from './disk/build-context.ts';

const pages = channel(pageChannel);

/** Tells the command that builds of each page, which is what ends in a slash, and changes nothing. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (url.pathname.endsWith('/')) pages.publish(url.pathname);
  return response;
});
