import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a built folder says of itself. It also marks the folder as ours: only such a folder is ever replaced. */
export type Manifest = {
  generator: string;
  base: string;
  /** The keys that this build published, so that the next one can tell which have vanished. */
  keys: string[];
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
    return { generator: String(data.generator), base, keys };
  } catch {
    return undefined;
  }
}
