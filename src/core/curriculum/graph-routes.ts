import type { Slot } from './graph-rows.ts';

/** A piece of a line between two neighbouring rows: down from `x1`, across at its track, down to `x2`. */
export interface Piece {
  from: Slot;
  to: Slot;
  x1: number;
  x2: number;
  /** Which of the horizontal tracks between the rows it crosses on, 0 on top; straight pieces need none. */
  track: number | undefined;
}

const portGap = 14;

/** Nearer than this, a small step would look like a mistake: a line that arrives alone goes straight down instead. */
const smallStep = 16;

/** Nearer than this, two uprights would read as one. */
const nearly = 7;

/** Where on a course a line begins or ends: side by side in the order of their other ends. */
function ports(slot: Slot, others: readonly Slot[], centres: ReadonlyMap<Slot, number>): Map<Slot, number> {
  const centre = centres.get(slot) ?? 0;
  const sorted = [...others].sort((a, b) => (centres.get(a) ?? 0) - (centres.get(b) ?? 0));
  return new Map(sorted.map((other, index) => [other, centre + (index - (sorted.length - 1) / 2) * portGap]));
}

/**
 * The pieces below each row, and where the slots stand with them: a line goes on where it arrived, which may be a step beside
 * the place kept for it.
 */
export function routes(
  rows: readonly (readonly Slot[])[],
  columns: ReadonlyMap<Slot, number>,
): { pieces: Piece[][]; centres: Map<Slot, number> } {
  const centres = new Map(columns);
  const pieces = rows.map((row) => {
    const below = piecesBelow(row, centres);
    for (const { to, x2 } of below) if (!to.course) centres.set(to, x2);
    return below;
  });
  return { pieces, centres };
}

/** The pieces between one row and the next, on as few tracks as keep them apart. */
function piecesBelow(row: readonly Slot[], centres: ReadonlyMap<Slot, number>): Piece[] {
  const pieces = piecesBetweenPorts(row, centres);
  const bent = pieces.filter(({ x1, x2 }) => x1 !== x2);
  stepAside(bent, pieces);
  takeTracks(bent);
  return pieces;
}

function piecesBetweenPorts(row: readonly Slot[], centres: ReadonlyMap<Slot, number>): Piece[] {
  const into = new Map(row.flatMap((slot) => slot.below).map((slot) => [slot, ports(slot, slot.above, centres)]));
  return row.flatMap((from) => {
    const out = ports(from, from.below, centres);
    return from.below.map((to): Piece => {
      const x1 = out.get(to) ?? 0;
      const x2 = into.get(to)?.get(from) ?? 0;
      const alone = to.above.length === 1 || to.course === undefined;
      const isStraight = alone && Math.abs(x1 - x2) <= (to.course ? smallStep : nearly);
      return { from, to, x1, x2: isStraight ? x1 : x2, track: undefined };
    });
  });
}

/** Two lines on the same upright would read as one: the one that arrives steps aside. */
function stepAside(bent: readonly Piece[], pieces: readonly Piece[]): void {
  for (const piece of bent) {
    const inTheWay = (other: Piece): boolean => other.from !== piece.from && Math.abs(other.x1 - piece.x2) < nearly;
    if (pieces.some(inTheWay)) piece.x2 += piece.x1 < piece.x2 ? -nearly : nearly;
  }
}

function takeTracks(bent: readonly Piece[]): void {
  const tracks: Piece[][] = [];
  for (const piece of sortedForTracks(bent)) {
    const free = tracks.findIndex((track) => track.every((other) => isApart(piece, other)));
    piece.track = free < 0 ? tracks.length : free;
    tracks[piece.track] = [...(tracks[piece.track] ?? []), piece];
  }
}

const isApart = (a: Piece, b: Piece): boolean =>
  Math.max(a.x1, a.x2) + portGap / 2 < Math.min(b.x1, b.x2) ||
  Math.max(b.x1, b.x2) + portGap / 2 < Math.min(a.x1, a.x2);

/** Lines to the right take the upper tracks from the right, lines to the left from the left: so that they nest, not cross. */
const sortedForTracks = (pieces: readonly Piece[]): Piece[] =>
  [...pieces].sort((a, b) => {
    const right = a.x2 > a.x1;
    return right === b.x2 > b.x1 ? (right ? b.x1 - a.x1 : a.x1 - b.x1) : right ? -1 : 1;
  });
