import { cacheControl, lasting, shared } from '../file-kinds.ts';
import { gateway, type Hosting, indented, literally } from './hosting.ts';

/** What nginx calls our variables and the place of refusals: the name of the site stands before each. */
export const namesFor = ({ name }: Hosting) => {
  const prefix = name.replaceAll('-', '_');
  return {
    cache: `${prefix}_cache`,
    asking: `${prefix}_asking`,
    allowed: `${prefix}_allowed`,
    varies: `${prefix}_varies`,
    cookie: `${prefix}_cookie`,
    refusal: `${prefix}_refusal`,
    refused: `${prefix}_refused`,
  };
};

/** A part of the site's files, from where nginx has its own. */
export const include = ({ name }: Hosting, file: string): string => `include ${name}/${file}.conf;`;

const map = (from: string, to: string, cases: readonly (readonly [string, string])[]): string[] => [
  `map ${from} $${to} {`,
  ...indented(cases.map(([value, result]) => `${value === 'default' ? value : `"${value}"`} ${result};`)),
  '}',
];

/**
 * What depends on the file, on who asks and on what is asked for. `$uri` is the file that is sent in the end: of what is missing,
 * the page that says so.
 */
export function mapsFor(hosting: Hosting): string[] {
  const { base, origins, signIn } = hosting;
  const names = namesFor(hosting);
  const signedIn = signIn !== undefined;
  const below = (pattern: string): string => `~^${literally(base)}${pattern}`;
  // Only the file itself is kept for long, never an error in its place.
  const cache = map('"$status $uri"', names.cache, [
    ['default', `"${cacheControl('other', signedIn)}"`],
    [below(lasting.pattern).replace('^', '^(200|206|304) '), `"${cacheControl('lasting', signedIn)}"`],
  ]);
  // As patterns: nginx keeps plain texts in a table whose places a long address would not fit.
  const sharing =
    origins.search.length === 0
      ? []
      : [
          ...map('$http_origin', names.asking, [
            ['default', '""'],
            ...origins.search.map((origin) => [`~^${literally(origin)}$`, '$http_origin'] as const),
          ]),
          ...map('$uri', names.allowed, [
            ['default', '""'],
            [below(shared.pattern), `$${names.asking}`],
          ]),
          ...map('$uri', names.varies, [
            ['default', '""'],
            [below(shared.pattern), 'Origin'],
          ]),
        ];
  const refusals = signedIn
    ? map('$http_accept', names.refusal, [
        ['default', `@${names.refused}`],
        ['~text/html', gateway.begins],
      ])
    : [];
  return [...cache, ...sharing, ...refusals];
}
