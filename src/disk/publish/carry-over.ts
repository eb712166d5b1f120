import { copyFileSync, linkSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../built-links.ts';
import { readManifest } from '../manifest.ts';
import { searchFolder } from '../search/write-search.ts';
import { type Release, siteOf } from './release.ts';

/** `code` says nothing of what a company wrote; `content` does: pictures, and the index with all its words. */
type Kind = 'code' | 'content';

/** What kind of file is named by what it holds, and so never means another one; undefined for all other files. */
export function kindOfNamed(file: string): Kind | undefined {
  const plain = file.replace(/\.(?:br|gz|zst)$/, '');
  if (/^_astro\/[^/]+\.[\w-]{8,}\.(?:css|js|woff2)$/.test(plain)) return 'code';
  if (/^_astro\/[^/]+\.[\w-]{8,}\.\w+$/.test(plain)) return 'content';
  return new RegExp(`^${searchFolder}/[0-9a-f]{8}/`).test(plain) ? 'content' : undefined;
}

interface Source {
  release: Release;
  kinds: readonly Kind[];
}

/**
 * What may be taken over from an earlier release. Code always. What holds words of the company only where both are for the
 * same readers and the new one still publishes everything that the old one did: else what was withdrawn would stay.
 */
export function sourceFrom(dir: string, release: Release, next: { site: string; access: Release['access'] }): Source {
  const keys = new Set(readManifest(next.site)?.keys);
  const before = readManifest(siteOf(dir, release.name))?.keys ?? [];
  const isSafe = release.access === next.access && before.every((key) => keys.has(key));
  return { release, kinds: isSafe ? ['code', 'content'] : ['code'] };
}

/** A file of an earlier release: its path in a site, and where it lies. */
interface Guest {
  file: string;
  from: string;
}

/**
 * The files of earlier releases that a site lacks. Only what those releases were built with, never what they carried
 * themselves: so nothing piles up.
 */
export function carriable(dir: string, sources: readonly Source[], site: string): Guest[] {
  const present = filesIn(site);
  const guests: Guest[] = [];
  for (const { release, kinds } of sources) {
    const itsGuests = new Set(release.carried);
    const folder = siteOf(dir, release.name);
    for (const file of filesIn(folder)) {
      const kind = kindOfNamed(file);
      if (kind === undefined || !kinds.includes(kind) || itsGuests.has(file) || present.has(file)) continue;
      present.add(file);
      guests.push({ file, from: join(folder, file) });
    }
  }
  return guests;
}

/**
 * Puts files of earlier releases into a site, so that a page which was loaded before the switch finds its style sheets,
 * scripts and index after it. Says which.
 */
export function carryOver(guests: readonly Guest[], site: string): string[] {
  for (const { file, from } of guests) putInto(from, join(site, file));
  return guests.map(({ file }) => file).sort();
}

/** The same file under a second name where the disk can do that, so that it takes no room. */
function putInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Takes carried files out again that say what a company wrote; answers with those that stay. */
export function withoutContent(site: string, carried: readonly string[]): string[] {
  const isCode = (file: string): boolean => kindOfNamed(file) === 'code';
  for (const file of carried) {
    if (isCode(file)) continue;
    rmSync(join(site, file));
    removeIfEmpty(dirname(join(site, file)));
  }
  return carried.filter(isCode);
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeIfEmpty(dirname(folder));
}
