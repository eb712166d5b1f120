import { type CodeFault, linkedPathName, sharedPathIn } from '../../core/learning/path-link.ts';
import type { ReceiptPath } from '../../core/learning/receipt.ts';
import type { SiteLists } from '../learning/site-lists.ts';

/** The path that a trainer chose by its key, or whose link they pasted. */
export async function chosenPath(key: string, link: string, { paths }: SiteLists): Promise<ReceiptPath | CodeFault> {
  if (link.trim() !== '') {
    const opened = await sharedPathIn(link);
    if (!opened.ok) return opened.reason;
    const { path } = opened;
    return { of: linkedPathName(path), title: path.title, steps: path.steps };
  }
  const found = paths.find((path) => path.key === key);
  return found ? { of: found.key, title: found.title, steps: found.steps } : 'empty';
}
