import { unserved } from '../file-kinds.ts';
import { headersFor } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import {
  gateway,
  generatedLine,
  type Hosting,
  type HostingFile,
  indented,
  literally,
  withoutSlash,
} from './hosting.ts';
import { mapsFor, namesFor } from './nginx-maps.ts';

/** Everything that nginx needs, in a folder that is named like the site and lies in nginx's own. */
export function nginxFiles(hosting: Hosting): HostingFile[] {
  const file = (name: string, lines: readonly string[]): HostingFile => ({
    path: `nginx/${hosting.name}/${name}.conf`,
    text: `${[generatedLine, ...lines].join('\n')}\n`,
  });
  return [
    file('server', server(hosting)),
    file('maps', mapsFor(hosting)),
    file('headers', headers(hosting)),
    file('site', site(hosting)),
    ...(hosting.signIn ? [file('sign-in', signIn(hosting, hosting.signIn))] : []),
  ];
}

const include = ({ name }: Hosting, file: string): string => `include ${name}/${file}.conf;`;

/** A server of its own. Whoever has one already includes `maps` beside it, and the rest in it. */
const server = (hosting: Hosting): string[] => [
  '# A whole server. To put the site into a server block that you have: include maps.conf beside it, and in it what is included here.',
  include(hosting, 'maps'),
  '',
  'server {',
  ...indented([
    'listen 80;',
    '# listen 443 ssl;',
    '# ssl_certificate /etc/ssl/certs/handbook.pem;',
    '# ssl_certificate_key /etc/ssl/private/handbook.key;',
    `server_name ${hosting.domain ?? '_'};`,
    'server_tokens off;',
    '',
    ...(hosting.signIn ? [include(hosting, 'sign-in')] : []),
    include(hosting, 'site'),
    ...(hosting.base === '/' ? [] : ['location / {', '  return 404;', '}']),
  ]),
  '}',
];

/** In a file of its own, since a location with one header of its own inherits none. */
const headers = ({ origins }: Hosting): string[] =>
  Object.entries(headersFor(origins)).map(([name, value]) => `add_header ${name} "${value}" always;`);

function site(hosting: Hosting): string[] {
  const { base } = hosting;
  const names = namesFor(hosting);
  return [
    ...(base === '/'
      ? []
      : [`location = ${withoutSlash(base)} {`, '  absolute_redirect off;', `  return 301 ${base};`, '}']),
    `location ${base === '/' ? '' : '^~ '}${base} {`,
    ...indented([
      ...(hosting.signIn ? guarded(names) : []),
      `alias "${withoutSlash(hosting.root)}/";`,
      'index index.html;',
      'absolute_redirect off;',
      `error_page 404 ${base}404.html;`,
      '# A folder without a page.',
      `error_page 403 =404 ${base}404.html;`,
      '',
      ...kinds(),
      '',
      ...compression(hosting),
      '',
      include(hosting, 'headers'),
      `add_header Cache-Control $${names.cache} always;`,
      ...(hosting.origins.search.length > 0
        ? [
            `add_header Access-Control-Allow-Origin $${names.allowed} always;`,
            `add_header Vary $${names.varies} always;`,
          ]
        : []),
      '',
      '# Hidden files, and what is written for tools: not there, but only for who has signed in. A plain return would come before that.',
      `location ~ "/\\.(?!well-known/)|^${literally(base)}(${unserved.map(literally).join('|')})$" {`,
      '  try_files "" =404;',
      '}',
    ]),
    '}',
    ...(hosting.signIn ? refusal(hosting) : []),
  ];
}

/** Nothing is read from the folder before the gateway has said yes. A gateway that does not answer means 500, also for the 404 page. */
const guarded = (names: ReturnType<typeof namesFor>): string[] => [
  `auth_request ${gateway.asks};`,
  `auth_request_set $${names.cookie} $upstream_http_set_cookie;`,
  `add_header Set-Cookie $${names.cookie};`,
  `error_page 401 = $${names.refusal};`,
  '',
];

const refusal = (hosting: Hosting): string[] => [
  '# What is no page is not led to the sign-in: a script or a picture has no use for it.',
  `location @${namesFor(hosting).refused} {`,
  ...indented([include(hosting, 'headers'), 'add_header Cache-Control no-store always;', 'return 401;']),
  '}',
];

function kinds(): string[] {
  const ends = (types: Readonly<Record<string, string>>): string[] => {
    const byType = Map.groupBy(Object.entries(types), ([, type]) => type);
    return [...byType].map(([type, endings]) => `${type} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`);
  };
  return [
    'types {',
    ...indented([...ends(mediaTypes.texts), ...ends(mediaTypes.others)]),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${textTypes().join(' ')};`,
  ];
}

/** nginx has text/html in such lists by itself, and complains when it is there twice. */
const textTypes = (): string[] => [...new Set(Object.values(mediaTypes.texts))].filter((type) => type !== 'text/html');

const compression = ({ modules }: Hosting): string[] => [
  '# Copies beside the files, where there are any; the rest on the way.',
  ...(modules.includes('brotli') ? ['brotli_static on;'] : []),
  ...(modules.includes('zstd') ? ['zstd_static on;'] : []),
  'gzip_static on;',
  'gzip on;',
  'gzip_proxied any;',
  'gzip_vary on;',
  'gzip_min_length 1024;',
  `gzip_types ${textTypes().join(' ')};`,
];

/** The addresses of the gateway, on the host of the site, so that its cookie is the site's. */
const signIn = (_: Hosting, address: string): string[] => [
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
