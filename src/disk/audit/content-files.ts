import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeNames } from '../../core/checks/file-names.ts';
import type { Entry, Library } from '../../core/model/library.ts';
import { targetOf } from '../../core/model/link.ts';
import { walkContent } from '../walk-content.ts';
import { digestOf } from './hidden-files.ts';

/** The files of a content folder, but for those that no site has to do with. */
export interface ContentFiles {
  /** Files that are served untouched: by their place in the site, that in the content folder. */
  shownFiles: Map<string, string>;
  /** Pictures and attachments of hidden articles, or of none. */
  hiddenFiles: string[];
  /** Everything whose bytes must not be served, by their digest. */
  digests: Map<string, string>;
}

/** Parts the files of a content folder. What stands in `public/` is public, whoever names it. */
export function contentFiles(content: string, whole: Library, isHiddenKey: (key: string) => boolean): ContentFiles {
  const shown = [...whole.entries.values()].filter(({ key }) => !isHiddenKey(key));
  const named = new Set(shown.flatMap(filesNamedBy));
  const shownFiles = new Map<string, string>();
  const hiddenFiles: string[] = [];
  const digests = new Map<string, string>();
  const open: string[] = [];
  const closed: string[] = [];
  for (const [file, role] of judgeNames(walkContent(content).files).roles) {
    const name = file.normalize('NFC');
    if (role === 'public') shownFiles.set(name.slice('public/'.length), file);
    else if (role === 'asset' && named.has(name)) shownFiles.set(name, file);
    else if (role === 'asset') hiddenFiles.push(name);
    (role === 'public' || (role === 'asset' && named.has(name)) ? open : closed).push(file);
  }
  const digest = (file: string): string => digestOf(readFileSync(join(content, file)));
  for (const file of closed) digests.set(digest(file), file);
  for (const file of open) digests.delete(digest(file));
  return { shownFiles, hiddenFiles, digests };
}

/** The files of the content folder that a body names. */
const filesNamedBy = ({ file, prose }: Entry): string[] =>
  [...prose.links.map(({ href }) => href), ...prose.images.map(({ src }) => src)].flatMap((written) => {
    const target = targetOf(written, file);
    return target.kind === 'file' && target.from === 'content' ? [target.path.normalize('NFC')] : [];
  });
