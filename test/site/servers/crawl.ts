import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../src/disk/built-links.ts';
import { cacheControl, isOfKind, lasting, unserved } from '../../../src/disk/file-kinds.ts';
import { headersFor } from '../../../src/disk/headers.ts';
import type { Hosting } from '../../../src/disk/hosting/hosting.ts';
import { mediaType } from '../../../src/disk/media-types.ts';
import { type Answer, ask } from '../../asking.ts';

const served = (folder: string): string[] => [...filesIn(folder)].filter((file) => !unserved.includes(file)).sort();

/** The address of a file: of a page, that of its folder. */
const addressOf = (base: string, file: string): string => base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

/** Every address that a site could answer: its files, the folders of its pages, and what is not there. */
export const everyAddress = ({ root, base }: Hosting): string[] => [
  ...served(root).flatMap((file) => [...new Set([base + encodeURI(file), addressOf(base, file)])]),
  ...['no-such-page/', '_astro/none.css', 'pagefind/none/none.pf_meta', ...unserved, '.hidden', '404.html?a=1'].map(
    (path) => base + path,
  ),
];

/** Ways around a base, which servers tidy or refuse each in its own way. */
export const crookedAddresses = ({ base }: Hosting): string[] =>
  ['//', '/%2e%2e/404.html', '/..%2f404.html', '/./404.html', '/404.html/', '//404.html', '/x/../404.html'].flatMap(
    (path) => [base.slice(0, -1) + path, path],
  );

async function inTurn<T, R>(all: readonly T[], does: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) results[at] = await does(all[at] as T);
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return results;
}

/** What is wrong with the answers to somebody who may read: file by file, bytes and headers. */
export async function faultsOfServing(
  hosting: Hosting,
  port: number,
  asked: Record<string, string>,
): Promise<string[]> {
  const { root, base, origins, signIn } = hosting;
  const faults = await inTurn(served(root), async (file) => {
    const answer = await ask(port, addressOf(base, file), asked);
    const kind = isOfKind(lasting, file) ? 'lasting' : 'other';
    const expected = {
      ...headersFor(origins),
      'Content-Type': mediaType(file).type,
      'Cache-Control': cacheControl(kind, signIn !== undefined),
    };
    const isWhole = answer.status === 200 && answer.body.equals(readFileSync(join(root, file)));
    return [...(isWhole ? [] : [`${file}: ${answer.status}`]), ...differences(answer, expected, file)];
  });
  return faults.flat();
}

/** The headers that an answer lacks, has twice, or has otherwise. */
export const differences = ({ headers }: Answer, expected: Readonly<Record<string, string>>, file: string): string[] =>
  Object.entries(expected)
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => `${file}: ${name} ${headers[name.toLowerCase()]}`);

/** The different answers to many addresses, as texts; of each header only what tells of the file. */
export async function answersTo(
  addresses: readonly string[],
  port: number,
  asked: Record<string, string>,
): Promise<Set<string>> {
  const answers = await inTurn(addresses, async (address) => {
    const { status, headers, body } = await ask(port, address, asked);
    const telling = ['location', 'content-type', 'content-encoding', 'etag', 'last-modified', 'cache-control'];
    // Where to go on after the sign-in is what was asked for.
    const said = telling.map((name) => `${name}: ${String(headers[name] ?? '').replace(/(?<=login\?).*/, '…')}`);
    return [status, ...said, body.toString('latin1')].join('\n');
  });
  return new Set(answers);
}
