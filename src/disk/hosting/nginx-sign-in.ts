import { gateway, type Hosting, indented } from './hosting.ts';
import { include, namesFor } from './nginx-maps.ts';

/** Nothing is read from the folder before the gateway has said yes. A gateway that does not answer means 500, also for the 404 page. */
export const guarded = (names: ReturnType<typeof namesFor>): string[] => [
  `auth_request ${gateway.asks};`,
  `auth_request_set $${names.cookie} $upstream_http_set_cookie;`,
  `add_header Set-Cookie $${names.cookie};`,
  `error_page 401 = $${names.refusal};`,
  '',
];

export const refusal = (hosting: Hosting): string[] => [
  '# What is no page is not led to the sign-in: a script or a picture has no use for it.',
  `location @${namesFor(hosting).refused} {`,
  ...indented([include(hosting, 'headers'), 'add_header Cache-Control no-store always;', 'return 401;']),
  '}',
];

/** The addresses of the gateway, on the host of the site, so that its cookie is the site's. */
export const gatewayLocations = (address: string): string[] => [
  '# The paths are those of oauth2-proxy, run with --reverse-proxy. For another gateway change them here, and in site.conf the one',
  '# after auth_request, and in maps.conf the one that begins.',
  `location = ${gateway.asks} {`,
  ...indented([
    'internal;',
    `proxy_pass ${address};`,
    'proxy_pass_request_body off;',
    'proxy_set_header Content-Length "";',
    ...forwarded,
    'proxy_set_header X-Forwarded-Uri $request_uri;',
  ]),
  '}',
  `location ${gateway.all} {`,
  ...indented([
    `proxy_pass ${address};`,
    ...forwarded,
    '# Where to go on from the sign-in.',
    'proxy_set_header X-Auth-Request-Redirect $request_uri;',
  ]),
  '}',
];

const forwarded = [
  'proxy_set_header Host $http_host;',
  'proxy_set_header X-Real-IP $remote_addr;',
  'proxy_set_header X-Forwarded-Host $http_host;',
  'proxy_set_header X-Forwarded-Proto $scheme;',
];
