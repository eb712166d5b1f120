import { createHash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { judgeNames } from '../core/checks/file-names.ts';
import type { FileRole } from '../core/checks/file-role.ts';
import { fileUnreadable } from '../core/checks/file-unreadable.ts';
import { isError } from '../core/checks/is-error.ts';
import type { Readings } from '../core/checks/judge.ts';
import type { Reading } from '../core/checks/read-entry.ts';
import { readSingles } from '../core/checks/read-single.ts';
import { fault } from '../core/checks/rule.ts';
import { sourceText } from '../core/checks/source-text.ts';
import { keyOf, type Single, singles } from '../core/model/key.ts';
import type { Fault } from '../core/model/problem.ts';
import { brokenImages } from './image-heads.ts';
import { ApartReader } from './reading-apart.ts';
import type { Shelved } from './reading-cache.ts';
import { headOf } from './reading-lines.ts';
import { codeOf, walkContent } from './walk-content.ts';

export interface ContentOptions {
  /** Readings of the last time, by the digest of the bytes; read again only when the bytes changed. */
  cache?: Shelved;
  lastKeys?: readonly string[];
  /** Told after each file, for progress. */
  onFile?: (done: number, all: number) => void;
  /** Who reads, where that is the same every time; two are started and ended otherwise. */
  readers?: readonly ApartReader[];
}

/** Reads a whole content folder. Never fails for what an author can do. */
export async function readContent(folder: string, options: ContentOptions = {}): Promise<Readings> {
  const walked = walkContent(folder);
  const names = judgeNames(walked.files);
  const read = await readFiles(folder, names.roles, options);
  const refused = [
    ...[...walked.refused, ...names.refused].filter((file) => /\.(mdx?|yaml)$/.test(file)),
    ...read.refused,
  ];
  const withRole = (wanted: FileRole) =>
    new Set([...names.roles].filter(([, role]) => role === wanted).map(([file]) => file.normalize('NFC')));
  return {
    entries: read.entries,
    singles: readSingles(inFixedOrder(read.texts)),
    faults: [...walked.faults, ...names.faults, ...read.faults],
    refused,
    refusedKeys: refused.map(keyOf),
    assets: withRole('asset'),
    publicFiles: withRole('public'),
    brokenImages: brokenImages(folder, names.roles),
    lastKeys: options.lastKeys,
  };
}

interface ReadFiles {
  entries: Reading[];
  /** The single files; undefined for one that cannot be read as text. */
  texts: Map<Single, string | undefined>;
  faults: Fault[];
  /** Entries whose bytes could not be had. */
  refused: string[];
}

async function readFiles(
  folder: string,
  roles: ReadonlyMap<string, FileRole>,
  { cache, onFile, readers }: ContentOptions,
): Promise<ReadFiles> {
  const wanted = [...roles].filter(([, role]) => role === 'entry' || role === 'single');
  const parts: Partial<ReadFiles>[] = [];
  const turns = newestFirst(folder, wanted).entries();
  const own = readers ?? [new ApartReader(), new ApartReader()];
  try {
    await Promise.all(
      own.map(async (reader) => {
        // Each takes the next file when it is done with the last.
        for (const [done, turn] of turns) {
          onFile?.(done, wanted.length);
          parts[turn.index] = await readOne({ ...turn, folder, cache, reader });
        }
      }),
    );
  } finally {
    if (!readers) for (const reader of own) reader.end();
  }
  return {
    entries: parts.flatMap(({ entries = [] }) => entries),
    texts: new Map(parts.flatMap(({ texts = [] }) => [...texts])),
    faults: parts.flatMap(({ faults = [] }) => faults),
    refused: parts.flatMap(({ refused = [] }) => refused),
  };
}

interface Turn {
  index: number;
  file: string;
  role: FileRole;
  /** What the disk says of the file; absent when it is gone. */
  stat: Stats | undefined;
}

/** What was saved last is what has to be read, most likely, and before somebody can read it they have to start. */
function newestFirst(folder: string, files: readonly (readonly [file: string, role: FileRole])[]): Turn[] {
  const turns = files.map(([file, role], index) => {
    const stat = statSync(join(folder, file), { throwIfNoEntry: false });
    return { index, file, role, stat };
  });
  return turns.sort((a, b) => (b.stat?.mtimeMs ?? 0) - (a.stat?.mtimeMs ?? 0));
}

interface OneFile extends Omit<Turn, 'index'> {
  folder: string;
  cache: Shelved | undefined;
  reader: ApartReader;
}

async function readOne({ folder, file, role, stat, cache, reader }: OneFile): Promise<Partial<ReadFiles>> {
  const seen = role === 'entry' && stat ? cache?.seen.digest(file, stat) : undefined;
  const known = seen === undefined ? undefined : cache?.take(seen);
  if (known) return { entries: [known] };
  const bytes = bytesOf(folder, file);
  if (typeof bytes === 'string') {
    const faults = [fault(fileUnreadable, file, null, { reason: bytes })];
    return role === 'entry' ? { faults, refused: [file] } : { faults, texts: new Map([[file as Single, undefined]]) };
  }
  if (role === 'entry') return { entries: [await readingOf({ file, bytes, stat, reader, cache })] };
  const { text, faults } = sourceText(file, bytes);
  return { faults, texts: new Map([[file as Single, faults.some(isError) ? undefined : text]]) };
}

const inFixedOrder = (texts: ReadonlyMap<Single, string | undefined>): Map<Single, string | undefined> =>
  new Map(singles.filter((name) => texts.has(name)).map((name) => [name, texts.get(name)]));

function bytesOf(folder: string, file: string): Uint8Array | string {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    return codeOf(error);
  }
}

interface ReadBytes extends Pick<OneFile, 'file' | 'stat' | 'cache' | 'reader'> {
  bytes: Uint8Array;
}

/** Reads one entry, or takes what was read of the same bytes before. */
async function readingOf({ file, bytes, stat, reader, cache }: ReadBytes): Promise<Reading> {
  const digest = createHash('sha256').update(file).update('\0').update(bytes).digest('base64url').slice(0, 22);
  if (stat) cache?.seen.add(file, stat, digest);
  const kept = cache?.take(digest);
  if (kept) return kept;
  const read = await reader.read({ file, bytes, digest });
  if (!cache) return { ...headOf(read), nodes: JSON.parse(read.body) as Reading['nodes'] };
  cache.put(digest, read);
  // From here on the cache has the body: thousands of them need not stand in memory until the last article is judged.
  return headOf(read);
}
