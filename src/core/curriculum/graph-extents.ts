import type { Piece } from './graph-routes.ts';
import type { Slot } from './graph-rows.ts';

/** How far down in the picture a row begins and ends. */
export interface Extent {
  top: number;
  bottom: number;
}

/** Between a row and its lines, and above and below the tracks on which they cross. */
const air = 12;
const trackGap = 9;

/** The rows from the top down, with room below each for the tracks of its lines, and some more where a band ends. */
export function extentsOf(
  rows: readonly (readonly Slot[])[],
  bands: readonly number[],
  pieces: readonly (readonly Piece[])[],
  heightOf: (slot: Slot) => number,
): Extent[] {
  const extents: Extent[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const bottom = top + Math.max(0, ...row.filter((slot) => slot.course).map(heightOf));
    extents.push({ top, bottom });
    const tracks = 1 + Math.max(-1, ...(pieces[index] ?? []).map(({ track }) => track ?? -1));
    top = bottom + air * 3 + tracks * trackGap + (bands[index + 1] === bands[index] ? 0 : air);
  }
  return extents;
}

/** How far down a track below a row runs. */
export const trackBelow = ({ bottom }: Extent, track: number): number => bottom + air + track * trackGap;
