import { cacheControl, lasting, shared } from '../file-kinds.ts';
import { headersFor, type Origins } from '../headers.ts';
import { withoutSlash } from './hosting.ts';

/** The name that Cloudflare Pages, Netlify and others read headers from, in the folder that is published. */
export const headersFileName = '_headers';

/**
 * The headers for static hosts that read them from a file. How long pages are kept is left to the host: those that read this
 * file have pages asked for each time, and would join two values for one file with a comma.
 */
export function headersFile({ base, origins }: { base: string; origins: Origins }): string {
  const rule = (glob: string, headers: Readonly<Record<string, string>>): string[] => [
    `${withoutSlash(base)}/${glob}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const kept = lasting.globs.flatMap((glob) => rule(glob, { 'Cache-Control': cacheControl('lasting') }));
  return `${[...rule('*', headersFor(origins)), ...kept, ...sharing(origins, rule)].join('\n')}\n`;
}

/** A file cannot look at who asks: one site can be let in, of several none. */
function sharing(
  { search }: Origins,
  rule: (glob: string, headers: Readonly<Record<string, string>>) => string[],
): string[] {
  const [only, ...more] = search;
  if (only === undefined) return [];
  if (more.length > 0)
    return ['# Several sites may use the search, and a file can let in only one: say so in the host.'];
  return shared.globs.flatMap((glob) => rule(glob, { 'Access-Control-Allow-Origin': only }));
}
