import { channel } from 'node:diagnostics_channel';
import { judge } from '../core/checks/judge.ts';
import type { Reading } from '../core/checks/read-entry.ts';
import { imagesIn } from '../core/model/images-in.ts';
import type { Key } from '../core/model/key.ts';
import type { Entry } from '../core/model/library.ts';
import type { Fault } from '../core/model/problem.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { buildAccess, contentChannel, contentFolder, type Handed, readingsFile } from '../disk/build-context.ts';
import { readContent } from '../disk/content.ts';
import { picturesOf } from '../disk/pictures.ts';
import { ApartReader } from '../disk/reading-apart.ts';
import { ReadingCache, type Shelved } from '../disk/reading-cache.ts';

/** What stood when it was last read. */
const lastGood = new Map<Key, Entry>();

/** They stay: to start one takes longer than an author should wait. */
const readers = [new ApartReader(), new ApartReader()];

/** It stays open, too, and what was taken from it in memory: only what was just saved is read. */
let kept: ReadingCache | undefined;
const taken = new Map<string, Reading>();
let saving: NodeJS.Timeout | undefined;
/** How long nothing must have changed until readings are put away, in milliseconds. */
const rest = 2_000;

/**
 * The content folder as it is now, while an author writes: an article that is refused for the moment stands as it last was.
 * Whoever listens is told of all faults.
 */
export async function contentNow(): Promise<Handed & { faults: Fault[]; body: (digest: string) => BodyNode[] }> {
  kept ??= new ReadingCache(readingsFile());
  const cache = kept;
  const readings = await readContent(contentFolder(), {
    cache: { take: takenFrom(cache), put: putInto(cache) },
    readers,
  });
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
  const pictures = await picturesOf(contentFolder(), imagesIn(library));
  return { library, pictures, faults, body: (digest) => cache.body(digest) };
}

const takenFrom =
  (cache: ReadingCache): Shelved['take'] =>
  (digest) => {
    const reading = taken.get(digest) ?? cache.take(digest);
    if (reading) taken.set(digest, reading);
    return reading;
  };

const putInto =
  (cache: ReadingCache): Shelved['put'] =>
  (digest, reading) => {
    cache.put(digest, reading);
    clearTimeout(saving);
    saving = setTimeout(() => cache.save(), rest).unref();
  };
