import { firstGroup } from '../../core/learning/board/rows.ts';
import { sharedPathIn } from '../../core/learning/path-link.ts';
import type { CodeFault } from '../../core/learning/path-link.ts';
import type { ReceiptPath } from '../../core/learning/receipt.ts';
import { shortHash } from '../../core/learning/short-hash.ts';
import type { BoardRow } from '../../core/model/board.ts';
import type { SiteLists } from '../learning/site-lists.ts';

/** The classes of a board, in the order in which they were made; there is always one. */
export function groupsIn(rows: readonly BoardRow[], nameOfFirst: string): { id: string; name: string }[] {
  const made = rows.flatMap((row) => (row.kind === 'group' ? [row] : [])).sort((a, b) => a.added - b.added);
  const used = rows.some((row) => row.kind !== 'group' && row.group === firstGroup);
  const isNamed = made.some(({ id }) => id === firstGroup);
  return made.length > 0 && (isNamed || !used) ? made : [{ id: firstGroup, name: nameOfFirst }, ...made];
}

/** The path that a trainer chose by its key, or whose link they pasted. */
export async function chosenPath(key: string, link: string, { paths }: SiteLists): Promise<ReceiptPath | CodeFault> {
  if (link.trim() !== '') {
    const opened = await sharedPathIn(link);
    if (!opened.ok) return opened.reason;
    const { path } = opened;
    // As the page that opens such links calls it.
    return { of: `link:${shortHash(JSON.stringify(path))}`, title: path.title, steps: path.steps };
  }
  const found = paths.find((path) => path.key === key);
  return found ? { of: found.key, title: found.title, steps: found.steps } : 'empty';
}
