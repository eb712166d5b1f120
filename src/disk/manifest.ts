import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from '../core/model/access.ts';
import type { Origins } from './headers.ts';

/** What a built folder says of itself. It also marks the folder as ours: only such a folder is ever replaced. */
export type Manifest = {
  generator: string;
  base: string;
  /** For whom the site was built; for staff when not said. */
  access?: Access;
  /** The keys that this build published, so that the next one can tell which have vanished. */
  keys: string[];
  /** The other sites that have to do with this one; none when not said. */
  origins?: Origins;
};

export const manifestFile = 'fengfan.json';

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);

/** The manifest of a built folder; undefined where there is none of ours. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8'));
    if (typeof data !== 'object' || data === null || !('generator' in data)) return undefined;
    const base = 'base' in data && typeof data.base === 'string' ? data.base : '/';
    const keys = 'keys' in data && Array.isArray(data.keys) ? data.keys.map(String) : [];
    const origins = 'origins' in data ? { origins: originsIn(data.origins) } : {};
    const access = 'access' in data && data.access === 'public' ? { access: 'public' as const } : {};
    return { generator: String(data.generator), base, keys, ...origins, ...access };
  } catch {
    return undefined;
  }
}

function originsIn(data: unknown): Origins {
  const { connect, form, search } = (data ?? {}) as Partial<Record<keyof Origins, unknown>>;
  const texts = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);
  return { connect: texts(connect), form: texts(form), search: texts(search) };
}
