import { firstGroup } from '../../core/learning/board/rows.ts';
import type { BoardRow } from '../../core/model/board.ts';

/** The classes of a board, in the order in which they were made; there is always one. */
export function groupsIn(rows: readonly BoardRow[], nameOfFirst: string): { id: string; name: string }[] {
  const made = rows.flatMap((row) => (row.kind === 'group' ? [row] : [])).sort((a, b) => a.added - b.added);
  const used = rows.some((row) => row.kind !== 'group' && row.group === firstGroup);
  const isNamed = made.some(({ id }) => id === firstGroup);
  return made.length > 0 && (isNamed || !used) ? made : [{ id: firstGroup, name: nameOfFirst }, ...made];
}
