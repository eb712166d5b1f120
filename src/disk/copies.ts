import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleCollections } from '../core/model/key.ts';
import { entriesOf, type Library } from '../core/model/library.ts';
import { targetOf } from '../core/model/link.ts';

/** The files beside articles that published articles link to, relative to the content folder. */
export function attachmentsIn(library: Library): Set<string> {
  const files = new Set<string>();
  for (const { file, prose } of entriesOf(library, ...articleCollections)) {
    for (const { href } of prose.links) {
      const target = targetOf(href, file);
      if (target.kind === 'file' && target.from === 'content') files.add(target.path);
    }
  }
  return files;
}

/** Copies the company's own files into a built site, over ours, and the attachments that its articles link to. */
export function copyFiles(content: string, library: Library, site: string): void {
  for (const file of attachmentsIn(library)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    cpSync(join(content, file), join(site, file), { dereference: true });
  }
  const own = join(content, 'public');
  if (existsSync(own))
    cpSync(own, site, {
      recursive: true,
      dereference: true,
      filter: (from) => !/(^|[/\\])(\.[^/\\]*|Thumbs\.db)$/.test(from.slice(own.length)),
    });
}
