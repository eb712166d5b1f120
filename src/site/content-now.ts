import { channel } from 'node:diagnostics_channel';
import { judge, type Readings } from '../core/checks/judge.ts';
import { imagesIn } from '../core/model/images-in.ts';
import type { Key } from '../core/model/key.ts';
import type { Entry } from '../core/model/library.ts';
import type { Fault } from '../core/model/problem.ts';
import { buildAccess, contentChannel, contentFolder, type Handed, readingsFile } from '../disk/build-context.ts';
import { readContent } from '../disk/content.ts';
import { picturesOf } from '../disk/pictures.ts';
import { ApartReader } from '../disk/reading-apart.ts';
import { ReadingCache } from '../disk/reading-cache.ts';

/** What stood when it was last read. */
const lastGood = new Map<Key, Entry>();

/** They stay: to start one takes longer than an author should wait. */
const readers = [new ApartReader(), new ApartReader()];

/**
 * The content folder as it is now, while an author writes: an article that is refused for the moment stands as it last was.
 * Whoever listens is told of all faults.
 */
export async function contentNow(): Promise<Handed & { faults: Fault[] }> {
  const readings = await read();
  const { library: whole, faults, files } = judge(readings, buildAccess());
  channel(contentChannel).publish({ faults, files });
  const entries = new Map(whole.entries);
  for (const { key, entry } of readings.entries) {
    const before = lastGood.get(key);
    if (!entry && before) entries.set(key, before);
  }
  for (const entry of entries.values()) lastGood.set(entry.key, entry);
  const inOrder = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const library = { ...whole, entries: inOrder };
  return { library, pictures: await picturesOf(contentFolder(), imagesIn(library)), faults };
}

async function read(): Promise<Readings> {
  const cache = new ReadingCache(readingsFile());
  try {
    // A reading that nobody takes is dropped when the cache is saved.
    for (const { prose } of lastGood.values()) cache.take(prose.digest);
    return await readContent(contentFolder(), { cache, readers });
  } finally {
    cache.save();
    cache.close();
  }
}
