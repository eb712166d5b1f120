import { join } from 'node:path';
import { judgeNames } from '../core/checks/file-names.ts';
import { articleCollections } from '../core/model/key.ts';
import { entriesOf, type Library } from '../core/model/library.ts';
import { targetOf } from '../core/model/link.ts';
import { copySiteFile } from './site-files.ts';
import { walkContent } from './walk-content.ts';

/** The files beside articles that published articles link to, relative to the content folder, in NFC. */
function attachmentsIn(library: Library): Set<string> {
  const files = new Set<string>();
  for (const { file, prose } of entriesOf(library, ...articleCollections)) {
    for (const { href } of prose.links) {
      const target = targetOf(href, file);
      if (target.kind === 'file' && target.from === 'content') files.add(target.path.normalize('NFC'));
    }
  }
  return files;
}

/**
 * Copies the company's own files into a built site, over ours, and the attachments that its articles link to. Says what it
 * copied. Addresses are in NFC; the names on the disk may be decomposed, as they come from a Mac.
 */
export function copyFiles(content: string, library: Library, site: string): Set<string> {
  const attachments = attachmentsIn(library);
  const copied = new Set<string>();
  for (const [file, role] of judgeNames(walkContent(content).files).roles) {
    const name = file.normalize('NFC');
    const target = role === 'public' ? name.slice('public/'.length) : attachments.has(name) ? name : undefined;
    if (target === undefined) continue;
    copySiteFile(join(content, file), join(site, target));
    copied.add(target);
  }
  return copied;
}
