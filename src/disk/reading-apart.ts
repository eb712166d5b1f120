import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyUnreadable } from '../core/checks/body-unreadable.ts';
import { type Reading, readEntry } from '../core/checks/read-entry.ts';
import { fault } from '../core/checks/rule.ts';
import { keyOf } from '../core/model/key.ts';

/** Longer than all but the longest articles, in characters; what is shorter cannot hurt unless it holds code. */
const long = 40_000;
const longCode = 4_000;
/** How long one article may take, in milliseconds. */
const patience = 15_000;

/** Code in a line that closes a tag of an earlier line: where that is a list's, the parser writes past its end. */
const closingLine = /^(?!.*<\w).*\}.*<\//m;

/** Whether a text could bring the native parser down, or keep it busy for minutes. Guesses on the side of caution. */
export const isRisky = (text: string): boolean =>
  text.length > long ||
  closingLine.test(text) ||
  (text.length > longCode && (/\{(?!\/\*)/.test(text) || /^(?:import|export)\b/m.test(text) || /<[^<>]*\{/.test(text)));

/**
 * Reads an entry. The parser is native code with a stack of its own: what twenty thousand brackets do to it no `try` can
 * catch, and an odd text keeps it busy for long. So a text that might do either is read by a process that may die of it.
 */
export function readSafely(file: string, text: string, digest: string): Reading {
  if (!isRisky(text)) return readEntry(file, text, digest);
  const child = spawnSync(process.execPath, [program(), file, digest], {
    input: text,
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (child.status === 0) return JSON.parse(child.stdout) as Reading;
  return { file, key: keyOf(file), nodes: [], places: {}, faults: [fault(bodyUnreadable, file, bodyPlace(text))] };
}

/** The first line of the body. */
function bodyPlace(text: string): { line: number; column: number } {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const first = lines.findIndex((line, index) => index > end && line.trim() !== '');
  return { line: Math.max(0, first) + 1, column: 1 };
}

function program(): string {
  const beside = fileURLToPath(new URL('read-one.ts', import.meta.url));
  return existsSync(beside) ? beside : join(process.cwd(), 'src/disk/read-one.ts');
}
