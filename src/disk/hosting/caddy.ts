import { cacheControl, lasting, shared, unserved } from '../file-kinds.ts';
import { headersFor } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { block, withHeaders } from './caddy-blocks.ts';
import { gatewayPaths, guarded } from './caddy-sign-in.ts';
import { generatedLine, type Hosting, type HostingFile, literally, withoutSlash } from './hosting.ts';

/** A whole Caddyfile, and what it imports: the site, which can as well be imported into a site block that somebody has. */
export function caddyFiles(hosting: Hosting): HostingFile[] {
  const { name } = hosting;
  const file = (path: string, lines: readonly string[]): HostingFile => ({
    path: `caddy/${path}`,
    // As `caddy fmt` has it, so that Caddy does not complain.
    text: `${[generatedLine, ...lines].join('\n').replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))}\n`,
  });
  return [
    file('Caddyfile', caddyfile(hosting)),
    file(`${name}.caddy`, [...site(hosting), ...errors(hosting)]),
    file(`${name}-headers.caddy`, headers(hosting)),
  ];
}

const caddyfile = ({ name, domain, base }: Hosting): string[] =>
  block(domain ?? ':80', [
    '# A host that the internet does not reach gets no certificate by itself: tls /etc/ssl/certs/handbook.pem /etc/ssl/private/handbook.key',
    `import ${name}.caddy`,
    ...(base === '/' ? [] : block('handle', ['error 404'])),
  ]);

function site(hosting: Hosting): string[] {
  const { base, signIn } = hosting;
  return [
    ...(base === '/' ? [] : [`redir ${withoutSlash(base)} ${base} 301`]),
    ...(signIn ? gatewayPaths(signIn) : []),
    ...block(`handle ${base}*`, [
      '# In this order: nothing is read from the folder before the gateway has said yes.',
      ...block('route', [
        ...(signIn ? guarded(signIn, hosting) : []),
        withHeaders(hosting),
        ...(base === '/' ? [] : [`uri strip_prefix ${withoutSlash(base)}`]),
        ...rootOf(hosting),
        ...unservedFiles,
        ...folders,
        ...kinds(hosting),
        ...sharing(hosting),
        ...files,
      ]),
    ]),
  ];
}

const headers = ({ origins }: Hosting): string[] =>
  block(
    'header',
    Object.entries(headersFor(origins)).map(([name, value]) => `${name} "${value}"`),
  );

const unservedFiles = [
  `@unserved path ${unserved.map((file) => `/${file}`).join(' ')}`,
  'error @unserved 404',
  ...block('@hidden', ['path_regexp (^|/)\\.', 'not path_regexp ^/\\.well-known(/[^./][^/]*)*/?$']),
  'error @hidden 404',
];

/** By ourselves: Caddy forgets the query on the way to the slash. Of several slashes in front one is kept, or they would name a host. */
const folders = [
  ...block('@folder', ['not path */', 'file {path}/index.html']),
  ...block('map {http.request.orig_uri} {fengfan_folder}', ['~^/*(/[^?]*)(.*)$ "$1/$2"']),
  'redir @folder {fengfan_folder} 301',
];

/** What a file is and how long it may be kept: not left to the tables of the machine. */
function kinds({ signIn }: Hosting): string[] {
  const signedIn = signIn !== undefined;
  const rows = (types: Readonly<Record<string, string>>, more: string): string[] =>
    Object.entries(types).map(([ending, type]) => `~(?i)${literally(ending)}$ "${type}${more}"`);
  return [
    ...block('map {path} {fengfan_type}', [
      '~/$ "text/html; charset=utf-8"',
      ...rows(mediaTypes.texts, '; charset=utf-8'),
      ...rows(mediaTypes.others, ''),
      'default "application/octet-stream"',
    ]),
    ...block('map {path} {fengfan_cache}', [
      `~^/${lasting.pattern} "${cacheControl('lasting', signedIn)}"`,
      `default "${cacheControl('other', signedIn)}"`,
    ]),
    'header Content-Type {fengfan_type}',
    'header Cache-Control {fengfan_cache}',
  ];
}

function sharing({ origins }: Hosting): string[] {
  if (origins.search.length === 0) return [];
  return [
    `@shared path_regexp ^/${shared.pattern}`,
    'header @shared Vary "Origin, Accept-Encoding"',
    ...block('@allowed', [
      `path_regexp ^/${shared.pattern}`,
      ...origins.search.map((origin) => `header Origin ${origin}`),
    ]),
    'header @allowed Access-Control-Allow-Origin {http.request.header.Origin}',
  ];
}

const rootOf = ({ root }: Hosting): string[] => [`root * "${root}"`];

const files = [
  '# Copies beside the files, where there are any; the rest on the way.',
  'header ?Vary Accept-Encoding',
  'encode zstd gzip',
  ...block('file_server', ['index index.html', 'precompressed br zstd gzip']),
];

/** A missing file has the page that says so; all else, as a gateway that does not answer, has no page of ours. */
const errors = (hosting: Hosting): string[] =>
  block('handle_errors', [
    ...block('@missing', [`path ${hosting.base}*`, 'expression {http.error.status_code} == 404']),
    ...block('handle @missing', [
      withHeaders(hosting),
      'header Content-Type "text/html; charset=utf-8"',
      `header Cache-Control "${cacheControl('other', hosting.signIn !== undefined)}"`,
      'rewrite * /404.html',
      ...rootOf(hosting),
      ...files,
    ]),
    ...block('handle', [
      withHeaders(hosting),
      'header Content-Type "text/plain; charset=utf-8"',
      'header Cache-Control no-store',
      'respond "{http.error.status_code} {http.error.status_text}"',
    ]),
  ]);
