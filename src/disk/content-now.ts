import { channel } from 'node:diagnostics_channel';
import { judge, problemsOf, type Readings } from '../core/checks/judge.ts';
import type { Reading } from '../core/checks/read-entry.ts';
import { imagesIn } from '../core/model/images-in.ts';
import type { Key } from '../core/model/key.ts';
import type { Entry } from '../core/model/library.ts';
import type { Problem } from '../core/model/problem.ts';
import type { BodyNode } from '../core/prose/prose.ts';
import { buildAccess, contentChannel, contentFolder, type Handed, readingsFile } from './build-context.ts';
import { readContent } from './content.ts';
import { picturesOf } from './pictures.ts';
import { ApartReader } from './reading-apart.ts';
import { ReadingCache } from './reading-cache.ts';
import type { Written } from './reading-lines.ts';

/** What stood when it was last read. */
const lastGood = new Map<Key, Entry>();

/** They stay: to start one takes longer than an author should wait. */
const readers = [new ApartReader(), new ApartReader()];

/** It stays open, too, and what was taken from it in memory: only what was just saved is read. */
let opened: ReadingCache | undefined;
const kept = (): ReadingCache => (opened ??= new ReadingCache(readingsFile()));
const taken = new Map<string, Reading>();
let saving: NodeJS.Timeout | undefined;
/** How long nothing must have changed until readings are put away, in milliseconds. */
const rest = 2_000;

/** What pages are made from, and what is wrong with it. */
interface Now extends Handed {
  problems: Problem[];
  body: (digest: string) => BodyNode[];
}

/** The first reading, where it began before anybody asked. */
let ahead: Promise<unknown> | undefined;

const read = (): Promise<Readings> =>
  readContent(contentFolder(), { cache: { take, put, seen: kept().seen }, readers });

/** Begins to read the content folder: what is read when a page is asked for need not be read then. */
export function readAhead(): void {
  ahead ??= read().catch(() => undefined);
}

/**
 * The content folder as it is now, while an author writes: an article that is refused for the moment stands as it last was.
 * Whoever listens is told of all faults.
 */
export async function contentNow(): Promise<Now> {
  await ahead;
  const now = await read();
  const { library: whole, faults, files } = judge(now, buildAccess());
  channel(contentChannel).publish({ faults, files });
  const entries = new Map(whole.entries);
  for (const { key, entry } of now.entries) {
    const before = lastGood.get(key);
    if (!entry && before) entries.set(key, before);
  }
  for (const entry of entries.values()) lastGood.set(entry.key, entry);
  const inOrder = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const library = { ...whole, entries: inOrder };
  const pictures = await picturesOf(contentFolder(), imagesIn(library));
  const problems = problemsOf(faults, library.site.language === 'en' ? 'en' : 'zh');
  return { library, pictures, problems, body: (digest) => kept().body(digest) };
}

function take(digest: string): Reading | undefined {
  const reading = taken.get(digest) ?? kept().take(digest);
  if (reading) taken.set(digest, reading);
  return reading;
}

function put(digest: string, reading: Written): void {
  kept().put(digest, reading);
  clearTimeout(saving);
  saving = setTimeout(() => kept().save(), rest).unref();
}
