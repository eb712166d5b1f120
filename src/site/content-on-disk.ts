import { channel } from 'node:diagnostics_channel';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { judge, type Readings } from '../core/checks/judge.ts';
import { imagesIn } from '../core/model/images-in.ts';
import type { Key } from '../core/model/key.ts';
import type { Entry, Library } from '../core/model/library.ts';
import type { Fault } from '../core/model/problem.ts';
import { buildAccess, contentChannel, contentFolder, readingsFile } from '../disk/build-context.ts';
import { readContent } from '../disk/content.ts';
import { ReadingCache } from '../disk/reading-cache.ts';

export interface Content {
  library: Library;
  faults: Fault[];
}

/** What stood when it was last read; empty in a build, which reads once. */
const lastGood = new Map<Key, Entry>();

/** The content folder as it is now. Files that are refused are absent; whoever listens is told of all faults. */
export function contentOnDisk(): Content {
  return withImages(contentFrom(read()));
}

/** The same while an author writes: an article that is refused for the moment stands as it last was. */
export function contentInProgress(): Content {
  const readings = read();
  const { library, faults } = contentFrom(readings);
  const entries = new Map(library.entries);
  for (const { key, entry } of readings.entries) {
    const before = lastGood.get(key);
    if (!entry && before) entries.set(key, before);
  }
  for (const entry of entries.values()) lastGood.set(entry.key, entry);
  const inOrder = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return withImages({ library: { ...library, entries: inOrder }, faults });
}

function read(): Readings {
  const cache = new ReadingCache(readingsFile());
  try {
    // A reading that nobody takes is dropped when the cache is saved.
    for (const { prose } of lastGood.values()) cache.take(prose.digest);
    return readContent(contentFolder(), { cache });
  } finally {
    cache.save();
    cache.close();
  }
}

function contentFrom(readings: Readings): Content {
  const { library, faults, files } = judge(readings, buildAccess());
  channel(contentChannel).publish({ faults, files, library });
  return { library, faults };
}

function withImages(content: Content): Content {
  writeFileSync(imagesFile(), JSON.stringify(imagesIn(content.library)));
  return content;
}

const imagesFile = (): string => `${readingsFile()}.images.json`;

/**
 * The images that articles named when the folder was last read. Written down, since who reads the folder and who makes
 * modules of its images are loaded apart.
 */
export const imagesOnDisk = (): string[] =>
  existsSync(imagesFile()) ? (JSON.parse(readFileSync(imagesFile(), 'utf8')) as string[]) : [];
