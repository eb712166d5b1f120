import { unserved } from '../file-kinds.ts';
import { headersFor } from '../headers.ts';
import { generatedLine, type Hosting, type HostingFile, indented, literally, withoutSlash } from './hosting.ts';
import { compression, kinds } from './nginx-kinds.ts';
import { include, mapsFor, namesFor } from './nginx-maps.ts';
import { gatewayLocations, guarded, refusal } from './nginx-sign-in.ts';

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
    ...(hosting.signIn ? [file('sign-in', gatewayLocations(hosting.signIn))] : []),
  ];
}

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
