import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Access } from '../../core/model/access.ts';
import { readManifest } from '../manifest.ts';

/** A site that was published, with what is noted of it beside the site, where no server looks. */
export interface Release {
  /** Sorts by the moment of publishing, and says what it holds. */
  name: string;
  /** A moment in ISO 8601. */
  published: string;
  /** Of the files that were built, without those carried over. */
  digest: string;
  pages: number;
  base: string;
  access: Access;
  /** The release that was served before. Not by name: what was rolled back is passed over. */
  follows?: string;
  /** The files of earlier releases that stand in this one for those who have an old page open. */
  carried: string[];
}

const recordFile = 'release.json';
const namePattern = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/;

/** What the folder of a publisher holds. A server's root is `current`. */
export const placesIn = (dir: string) => ({
  current: join(dir, 'current'),
  releases: join(dir, 'releases'),
  lock: join(dir, '.publish.lock'),
  /** A link that will be renamed to `current`. */
  next: join(dir, '.current.next'),
});

/** How a folder begins in which we try what a disk can do. */
export const probe = '.publish.probe-';

export const folderOf = (dir: string, name: string): string => join(placesIn(dir).releases, name);
export const siteOf = (dir: string, name: string): string => join(folderOf(dir, name), 'site');

/** The name of a release that is published now; another one when it is taken. */
export function releaseName(dir: string, moment: Date, digest: string): string {
  const time = `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const name = `${time}-${digest.slice(0, 8)}`;
  return existsSync(folderOf(dir, name)) ? releaseName(dir, new Date(moment.getTime() + 1000), digest) : name;
}

export const isReleaseName = (name: string): boolean => namePattern.test(name);

/** Notes a release in its folder, whole or not at all. */
export const writeRelease = (folder: string, release: Release): void => writeRecord(folder, release);

/** Tells a folder of ours from others before there is a release in it. */
export const markAsOurs = (folder: string): void => writeRecord(folder, {});

function writeRecord(folder: string, record: Partial<Release>): void {
  const file = join(folder, recordFile);
  writeFileSync(`${file}.next`, `${JSON.stringify({ generator: 'fengfan', ...record }, null, 2)}\n`, { flush: true });
  renameSync(`${file}.next`, file);
}

/** What is noted of a release; undefined where the folder holds none that is whole. */
export function readRelease(folder: string): Release | undefined {
  const data = recordIn(folder);
  if (!data || !isReleaseName(basename(folder)) || !readManifest(join(folder, 'site'))) return undefined;
  return {
    name: basename(folder),
    published: String(data.published),
    digest: String(data.digest),
    pages: Number(data.pages),
    base: String(data.base),
    access: data.access === 'public' ? 'public' : 'staff',
    carried: Array.isArray(data.carried) ? data.carried.map(String) : [],
    ...(typeof data.follows === 'string' ? { follows: data.follows } : {}),
  };
}

/** Whether a folder is one that we made: only such a folder is ever removed. One that was just begun holds nothing else. */
export const isOurs = (folder: string): boolean =>
  recordIn(folder) !== undefined || readdirSync(folder).every((name) => name === `${recordFile}.next`);

/** The names in a folder of ours but that of its record. */
export const besideRecord = (folder: string): string[] => readdirSync(folder).filter((name) => name !== recordFile);

function recordIn(folder: string): Partial<Record<keyof Release | 'generator', unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, recordFile), 'utf8'));
    return typeof data === 'object' && data !== null && 'generator' in data ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}

export type Releases = ReadonlyMap<string, Release>;

/** Every whole release, by name and so by the time of publishing. */
export function releasesIn(dir: string): Releases {
  const { releases } = placesIn(dir);
  const names = existsSync(releases) ? readdirSync(releases).sort() : [];
  const found = names.map((name) => readRelease(folderOf(dir, name)));
  return new Map(found.flatMap((release) => (release ? [[release.name, release]] : [])));
}

/** The name of the release that is served; undefined where there is none. */
export function currentName(dir: string): string | undefined {
  try {
    return basename(dirname(readlinkSync(placesIn(dir).current)));
  } catch {
    return undefined;
  }
}

/** A release and those that were served before it, the latest first. */
export function lineOf(releases: Releases, name: string | undefined): Release[] {
  const line: Release[] = [];
  for (let at = name; at !== undefined; at = releases.get(at)?.follows) {
    const release = releases.get(at);
    if (!release || line.includes(release)) break;
    line.push(release);
  }
  return line;
}
