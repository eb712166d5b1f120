import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judge, problemsOf } from '../../../src/core/checks/judge.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { readContent } from '../../../src/disk/content.ts';
import { ApartReader } from '../../../src/disk/reading-apart.ts';

export const fixtures = join(import.meta.dirname, '../../fixtures');

/** A file that a repository cannot hold, or should not: made when its fixture is read. */
type Made = { text?: string; repeat?: string; times?: number; end?: string; base64?: string; link?: string };

const read = <T>(file: string): T | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;

const readers = [new ApartReader()];

/** What `check` says of a fixture, in words. */
export async function problemsIn(rule: string): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  try {
    const content = join(folder, 'content');
    cpSync(join(fixtures, rule, 'content'), content, { recursive: true });
    for (const [file, made] of Object.entries(read<Record<string, Made>>(join(fixtures, rule, 'made.json')) ?? {})) {
      const path = join(content, file);
      mkdirSync(dirname(path), { recursive: true });
      if (made.link !== undefined) symlinkSync(made.link, path);
      else if (made.base64 !== undefined) writeFileSync(path, Buffer.from(made.base64, 'base64'));
      else writeFileSync(path, (made.text ?? '') + (made.repeat ?? '').repeat(made.times ?? 0) + (made.end ?? ''));
    }
    const lastKeys = read<string[]>(join(fixtures, rule, 'last-keys.json'));
    const readings = await readContent(content, { readers, ...(lastKeys ? { lastKeys } : {}) });
    return problemsOf(judge(readings, 'staff').faults, 'zh');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
