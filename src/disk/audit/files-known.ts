import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditFault } from '../../core/audit/audit-fault.ts';
import { isKnownFile } from '../../core/audit/known-files.ts';
import { extensionOf, imageKinds } from '../../core/model/link.ts';

/**
 * The files of a site that are, byte for byte, what the company keeps in `public/` or links to as an attachment: published by
 * its own will, whatever they say. `shown` has their place in the site and in the content folder.
 */
export function copiedOf(
  folder: string,
  files: readonly string[],
  shown: ReadonlyMap<string, string>,
  content: string,
): Set<string> {
  return new Set(
    files.filter((path) => {
      const source = shown.get(path);
      return source !== undefined && readFileSync(join(content, source)).equals(readFileSync(join(folder, path)));
    }),
  );
}

export const unknownFiles = (files: readonly string[], copied: ReadonlySet<string>): AuditFault[] =>
  files.flatMap((file) =>
    isKnownFile(file) || copied.has(file) || copied.has(file.replace(/\.(?:gz|br|zst)$/, ''))
      ? []
      : [{ kind: 'file-unknown' as const, file, about: {} }],
  );

/** Pictures that no page shows: what an earlier build or another edition has left. */
export const unusedImages = (
  files: readonly string[],
  copied: ReadonlySet<string>,
  used: ReadonlySet<string>,
): AuditFault[] =>
  files
    .filter((file) => file.startsWith('_astro/') && imageKinds.includes(extensionOf(file)))
    .filter((file) => !copied.has(file) && !used.has(file.slice('_astro/'.length)))
    .map((file) => ({ kind: 'image-unused', file, about: {} }));
