import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from '../../core/model/access.ts';
import { filesIn } from '../built-links.ts';
import { readManifest } from '../manifest.ts';
import { carriable, carryOver, sourceFrom, withoutContent } from './carry-over.ts';
import { clearLeftovers, removeRelease, retire, workshop } from './clear-away.ts';
import { digestOf, holdsSame } from './digest.ts';
import { flush } from './flush.ts';
import { putInPlace } from './put-in-place.ts';
import { currentName, lineOf, placesIn, type Release, type Releases, releaseName, releasesIn } from './release.ts';

export interface Publication<Fault> {
  dir: string;
  access: Access;
  /** How many releases stay, the served one among them. */
  keep: number;
  /** Fills a folder that is not there yet with a site, or says why not. */
  make: (site: string) => Promise<Fault | undefined>;
  /** What speaks against serving a site, some of whose files were carried over from earlier ones. */
  audit: (site: string, carried: readonly string[]) => Promise<Fault | undefined>;
}

export type Published<Fault> =
  | {
      ok: true;
      release: Release;
      /** Whether anything was switched: not when what is served already is the same. */
      isNew: boolean;
      kept: Release[];
      /** Why what is no longer kept could not be removed. */
      stuck?: unknown;
    }
  | { ok: false; fault: Fault };

/**
 * Builds aside, audits, and switches. Only for who holds the lock of the folder. Until the switch nothing that is served
 * changes, and whatever is thrown before it leaves the folder as it was.
 */
export async function publish<Fault>(publication: Publication<Fault>): Promise<Published<Fault>> {
  const { dir, keep } = publication;
  mkdirSync(placesIn(dir).releases, { recursive: true });
  clearLeftovers(dir);
  const folder = workshop(dir);
  const site = join(folder, 'site');
  try {
    const fault = await publication.make(site);
    if (fault !== undefined) return { ok: false, fault };
    const releases = releasesIn(dir);
    const served = releases.get(currentName(dir) ?? '');
    const files = filesIn(site);
    const digest = digestOf(site, files);
    // With more releases than may stay, even the same site is published anew, so that nothing of theirs stays in it.
    if (
      served &&
      releases.size <= keep &&
      served.access === publication.access &&
      holdsSame(dir, served, { files, digest })
    )
      return { ok: true, release: served, isNew: false, kept: lineOf(releases, served.name) };
    return await putUp(publication, folder, { releases, served, digest });
  } finally {
    removeRelease(folder);
  }
}

type Surroundings = { releases: Releases; served: Release | undefined; digest: string };

async function putUp<Fault>(
  publication: Publication<Fault>,
  folder: string,
  { releases, served, digest }: Surroundings,
): Promise<Published<Fault>> {
  const { dir, access, keep } = publication;
  const site = join(folder, 'site');
  const pages = [...filesIn(site)].filter((file) => file.endsWith('.html')).length;
  const guests = await withGuests(publication, site, { releases, served });
  if ('fault' in guests) return { ok: false, fault: guests.fault };
  const { carried } = guests;
  // What is carried was written long ago.
  const isCarried = new Set(carried);
  await flush(
    site,
    [...filesIn(site)].filter((file) => !isCarried.has(file)),
  );
  const moment = new Date();
  const release: Release = {
    name: releaseName(dir, moment, digest),
    published: moment.toISOString(),
    digest,
    pages,
    base: readManifest(site)?.base ?? '/',
    access,
    ...(served ? { follows: served.name } : {}),
    carried,
  };
  putInPlace(dir, folder, release);
  return { ok: true, release, isNew: true, ...retire(dir, release.name, keep) };
}

/** Carries files over and has the whole judged; what the audit finds in carried content costs that content alone. */
async function withGuests<Fault>(
  { dir, access, keep, audit }: Publication<Fault>,
  site: string,
  { releases, served }: Omit<Surroundings, 'digest'>,
): Promise<{ carried: string[] } | { fault: Fault }> {
  const line = lineOf(releases, served?.name);
  const others = [...releases.values()].filter((release) => !line.includes(release));
  const sources = [
    ...line.slice(0, keep - 1).map((release) => sourceFrom(dir, release, { site, access })),
    // What was rolled back is no longer wanted, but somebody may have a page of it open.
    ...(keep > 1 ? others.map((release) => ({ release, kinds: ['code' as const] })) : []),
  ];
  const carried = carryOver(carriable(dir, sources, site), site);
  const fault = await audit(site, carried);
  if (fault === undefined) return { carried };
  const fewer = withoutContent(site, carried);
  const remaining = fewer.length < carried.length ? await audit(site, fewer) : fault;
  return remaining === undefined ? { carried: fewer } : { fault: remaining };
}
