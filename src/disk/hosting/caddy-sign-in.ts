import { block, withHeaders } from './caddy-blocks.ts';
import { gateway, type Hosting } from './hosting.ts';

/** The paths are those of oauth2-proxy, run with `--reverse-proxy`. */
export const gatewayPaths = (signIn: string): string[] => [
  "# The gateway of the single sign-on, on the host of the site, so that its cookie is the site's. The paths are those of",
  '# oauth2-proxy, run with --reverse-proxy; for another gateway change them here and after forward_auth.',
  ...block(`handle ${gateway.all}*`, block(`reverse_proxy ${signIn}`, forwarded)),
];

const forwarded = [
  'header_up X-Real-IP {http.request.remote.host}',
  '# Where to go on from the sign-in.',
  'header_up X-Auth-Request-Redirect {http.request.orig_uri}',
];

/** Nothing that follows is done before the gateway has said yes. */
export const guarded = (signIn: string, hosting: Hosting): string[] =>
  block(`forward_auth ${signIn}`, [
    `uri ${gateway.asks}`,
    'header_up X-Real-IP {http.request.remote.host}',
    '@refused status 401',
    ...block('handle_response @refused', [
      '@page header Accept *text/html*',
      ...block('handle @page', [`rewrite * ${gateway.begins}`, ...block(`reverse_proxy ${signIn}`, forwarded)]),
      '# What is no page is not led to the sign-in: a script or a picture has no use for it.',
      ...block('handle', [withHeaders(hosting), 'header Cache-Control no-store', 'respond 401']),
    ]),
  ]);
