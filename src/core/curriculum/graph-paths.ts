import { type Extent, trackBelow } from './graph-extents.ts';
import type { Piece } from './graph-routes.ts';
import type { Slot } from './graph-rows.ts';

/** What a line keeps from the course that it ends on: room for the tip of an arrow, and air above the note. */
const tip = 9;

const nowhere: Extent = { top: 0, bottom: 0 };

/** Path data of a line, from the text of its first course through every slot, and the point where it ends. */
export function pathOf(
  line: readonly Slot[],
  pieces: readonly (readonly Piece[])[],
  extents: readonly Extent[],
  heightOf: (slot: Slot) => number,
): { path: string; end: { x: number; y: number } } {
  let path = '';
  let end = { x: 0, y: 0 };
  for (const [index, from] of line.entries()) {
    const piece = pieces[from.row]?.find((each) => each.from === from && each.to === line[index + 1]);
    if (!piece) break;
    const extent = extents[from.row] ?? nowhere;
    end = { x: piece.x2, y: (extents[from.row + 1] ?? nowhere).top - (piece.to.course ? tip : 0) };
    path += index === 0 ? `M${piece.x1} ${extent.top + heightOf(from)}` : `V${extent.bottom}`;
    if (piece.x1 !== piece.x2) path += `V${trackBelow(extent, piece.track ?? 0)}H${piece.x2}`;
    path += `V${end.y}`;
  }
  return { path, end };
}
