import { type Collection, isArticleCollection, isCollection, singles } from '../model/key.ts';
import { attachmentKinds, extensionOf, imageKinds } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import { nameSkipped } from './name-skipped.ts';
import { nameUnknown } from './name-unknown.ts';
import { fault } from './rule.ts';

export type FileRole = 'entry' | 'single' | 'asset' | 'public' | 'ignored';

const ignored = /^(\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~)$/i;

/** What a file is for, by its name and folder, or the fault of a name that says nothing. */
export function roleOf(file: string): FileRole | Fault {
  const steps = file.split('/');
  if (steps.some((step) => ignored.test(step))) return 'ignored';
  const [folder = ''] = steps;
  if (folder === 'public' && steps.length > 1) return 'public';
  if (steps.length === 1 && (singles as readonly string[]).includes(file)) return 'single';
  return steps.length > 1 && isCollection(folder) ? roleIn(folder, file) : fault(nameUnknown, file, null);
}

/** What a file is for in the folder of a collection. */
function roleIn(collection: Collection, file: string): FileRole | Fault {
  const wanted = isArticleCollection(collection) ? ['mdx', 'md'] : ['yaml'];
  const steps = file.split('/');
  const name = steps.at(-1) ?? '';
  const extension = /\.([^./]+)$/.exec(file)?.[1] ?? '';
  const skipped = (reason: string, better: string): Fault => fault(nameSkipped, file, null, { reason, better });
  if (wanted.includes(extension)) {
    const underscored = steps.some((step) => step.startsWith('_'));
    return underscored ? skipped('underscore', name.replace(/^_+/, '')) : 'entry';
  }
  const lower = extension.toLowerCase();
  if (wanted.includes(lower)) return skipped('upper-case', name.replace(/[^.]+$/, lower));
  if (['mdx', 'md', 'yaml', 'yml'].includes(lower))
    return skipped('other-collection', name.replace(/[^.]+$/, wanted[0] ?? ''));
  return [...imageKinds, ...attachmentKinds].includes(extensionOf(file)) ? 'asset' : fault(nameUnknown, file, null);
}
