import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeNames } from '../core/checks/file-names.ts';
import type { FileRole } from '../core/checks/file-role.ts';
import { fileUnreadable } from '../core/checks/file-unreadable.ts';
import type { Readings } from '../core/checks/judge.ts';
import { isError, type Reading } from '../core/checks/read-entry.ts';
import { readSingles } from '../core/checks/read-single.ts';
import { fault } from '../core/checks/rule.ts';
import { sourceText } from '../core/checks/source-text.ts';
import { keyOf, type Single, singles } from '../core/model/key.ts';
import type { Fault } from '../core/model/problem.ts';
import { brokenImages } from './image-heads.ts';
import { readSafely } from './reading-apart.ts';
import type { Shelved } from './reading-cache.ts';
import { codeOf, walkContent } from './walk-content.ts';

export interface ContentOptions {
  /** Readings of the last time, by the digest of the bytes; read again only when the bytes changed. */
  cache?: Shelved;
  lastKeys?: readonly string[];
  /** Told after each file, for progress. */
  onFile?: (done: number, all: number) => void;
}

/** Reads a whole content folder. Never throws for what an author can do. */
export function readContent(folder: string, options: ContentOptions = {}): Readings {
  const walked = walkContent(folder);
  const names = judgeNames(walked.files);
  const read = readFiles(folder, names.roles, options);
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

function readFiles(folder: string, roles: ReadonlyMap<string, FileRole>, options: ContentOptions): ReadFiles {
  const read: ReadFiles = { entries: [], texts: new Map(), faults: [], refused: [] };
  const wanted = [...roles].filter(([, role]) => role === 'entry' || role === 'single');
  for (const [done, [file, role]] of wanted.entries()) {
    options.onFile?.(done, wanted.length);
    const bytes = bytesOf(folder, file);
    if (typeof bytes === 'string') {
      read.faults.push(fault(fileUnreadable, file, null, { reason: bytes }));
      if (role === 'entry') read.refused.push(file);
      else read.texts.set(file as Single, undefined);
    } else if (role === 'single') {
      const { text, faults: found } = sourceText(file, bytes);
      read.faults.push(...found);
      read.texts.set(file as Single, found.some(isError) ? undefined : text);
    } else read.entries.push(readingOf(file, bytes, options.cache));
  }
  return read;
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

/** Reads one entry, or takes what was read of the same bytes before. */
export function readingOf(file: string, bytes: Uint8Array, cache?: Shelved): Reading {
  const digest = createHash('sha256').update(file).update('\0').update(bytes).digest('base64url').slice(0, 22);
  const kept = cache?.take(digest);
  if (kept) return kept;
  const source = sourceText(file, bytes);
  const reading: Reading =
    source.text === undefined
      ? { file, key: keyOf(file), nodes: [], places: {}, faults: source.faults }
      : withFaults(readSafely(file, source.text, digest), source.faults);
  if (!cache) return reading;
  cache.put(digest, reading);
  // From here on the cache has the body: thousands of them need not stand in memory until the last article is judged.
  return { ...reading, nodes: [] };
}

/** With the faults of its bytes; an entry that has an error there does not stand, however well it reads. */
function withFaults({ entry, ...reading }: Reading, faults: readonly Fault[]): Reading {
  const stands = entry !== undefined && !faults.some(isError);
  // A hidden character that was seen in the source is met again in what the source says.
  const said = new Set(faults.map(({ rule }) => rule));
  const others = reading.faults.filter(({ rule }) => !said.has(rule));
  return { ...reading, ...(stands ? { entry } : {}), faults: [...faults, ...others] };
}
