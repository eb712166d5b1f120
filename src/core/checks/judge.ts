import { type Edition, editionOf } from '../edition/edition.ts';
import type { Access } from '../model/access.ts';
import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import type { Fault, Language, Problem } from '../model/problem.ts';
import type { Places } from '../model/yaml.ts';
import { libraryFaults } from './library-faults.ts';
import type { Reading } from './read-entry.ts';
import type { SingleReadings } from './read-single.ts';
import { problemOf } from './rule.ts';
import { rules } from './rules.ts';
import { nearFinder, type Shelf } from './shelf.ts';

/** A content folder as it was read, file by file. */
export interface Readings {
  entries: readonly Reading[];
  singles: SingleReadings;
  /** Faults of names, links and bytes, found before any file was read. */
  faults: readonly Fault[];
  /** Entries whose names or bytes were refused. */
  refused: readonly string[];
  refusedKeys: readonly Key[];
  assets: ReadonlySet<string>;
  publicFiles: ReadonlySet<string>;
  brokenImages: ReadonlySet<string>;
  lastKeys: readonly Key[] | undefined;
}

export interface FileCounts {
  seen: number;
  published: number;
  held: number;
  refused: number;
}

export interface Judgement {
  library: Library;
  faults: Fault[];
  files: FileCounts;
}

/** Puts the files that stand together into a Library for these readers, and judges them as a whole. */
export function judge(readings: Readings, access: Access): Judgement {
  const standing = readings.entries
    .flatMap((reading) => asEntry(reading) ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const whole = wholeOf(readings, standing, access);
  const edition = editionOf(whole, access);
  const faults = [
    ...readings.faults,
    ...readings.singles.faults,
    ...readings.entries.flatMap((reading) => reading.faults),
    ...libraryFaults(shelfOf(readings, whole, edition)),
  ];
  const { library } = edition;
  return { library, faults: inOrder(faults), files: counts(readings, standing.length, library.entries.size) };
}

/** Everything that stands, whoever may see it. */
function wholeOf({ singles }: Readings, standing: readonly Entry[], access: Access): Library {
  const { site, glossary, sources, suggestions } = singles;
  return {
    access,
    entries: new Map(standing.map((entry) => [entry.key, entry])),
    glossary,
    sources,
    suggestions,
    site,
  };
}

const shelfOf = (readings: Readings, whole: Library, edition: Edition): Shelf => ({
  whole,
  ...edition,
  entries: whole.entries,
  refused: new Set([...readings.refusedKeys, ...readings.entries.filter(({ entry }) => !entry).map(({ key }) => key)]),
  refusedSingles: new Set(readings.singles.refused),
  places: placesOf(readings),
  assets: readings.assets,
  publicFiles: readings.publicFiles,
  brokenImages: readings.brokenImages,
  lastKeys: readings.lastKeys,
  near: nearFinder(),
});

const asEntry = (reading: Reading): Entry | undefined =>
  reading.entry &&
  ({ key: reading.key, collection: reading.key.split('/')[0], file: reading.file, ...reading.entry } as Entry);

const placesOf = (readings: Readings): Map<string, Places> =>
  new Map([...readings.entries.map(({ file, places }) => [file, places] as const), ...readings.singles.places]);

function counts(readings: Readings, standing: number, published: number): FileCounts {
  const refused = readings.refused.length + readings.entries.length - standing + readings.singles.refused.length;
  const singles = readings.singles.seen.length;
  return {
    seen: readings.refused.length + readings.entries.length + singles,
    published: published + singles - readings.singles.refused.length,
    held: standing - published,
    refused,
  };
}

const inOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );

/** Faults in words. */
export const problemsOf = (faults: readonly Fault[], language: Language): Problem[] =>
  faults.map((fault) => problemOf(fault, rules, language));
