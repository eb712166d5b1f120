import type { Key } from '../model/key.ts';
import { columnsOf } from './graph-columns.ts';
import { piecesBelow } from './graph-routes.ts';
import { type GraphCourse, graphRows, type Slot } from './graph-rows.ts';
import { linesOf } from './graph-text.ts';

export interface GraphSizes {
  /** Courses side by side; a fuller row is broken into two. */
  columns: number;
  /** Width of a course, its distance to the next included. */
  columnWidth: number;
  /** Font sizes, in the units of the picture. */
  title: number;
  note: number;
}

export interface PlacedCourse {
  key: Key;
  /** The band it stands in, which may be below its own. */
  band: number;
  x: number;
  noteY: number;
  lines: { text: string; y: number }[];
}

export interface PlacedLine {
  from: Key;
  to: Key;
  /** Path data: uprights and horizontals only. */
  path: string;
  /** Where it ends, on the course. */
  end: { x: number; y: number };
}

export interface GraphLayout {
  width: number;
  height: number;
  courses: PlacedCourse[];
  lines: PlacedLine[];
  /** Each band with its top and bottom; a rule belongs between two. */
  bands: { band: number; top: number; bottom: number }[];
}

/** Between a row and its lines, and above and below the tracks on which they cross. */
const air = 12;
const trackGap = 9;

/**
 * The picture of what comes before what: courses in rows, lines that run down, across and down again, in whole units.
 * Courses that no line touches are not in it (`isolated`): a picture of an order has no place for what has none.
 */
export function graphLayout(courses: readonly GraphCourse[], sizes: GraphSizes): GraphLayout {
  const { rows, bands, lines } = graphRows(connected(courses), sizes.columns);
  const widthOf = (slot: Slot): number => (slot.course ? sizes.columnWidth : 18);
  const centres = columnsOf(rows, widthOf);
  const titles = new Map(
    rows
      .flat()
      .map((slot) => [slot, slot.course ? linesOf(slot.course.title, (sizes.columnWidth - 14) / sizes.title) : []]),
  );
  const lineHeight = Math.round(sizes.title * 1.35);
  const textHeight = (slot: Slot): number =>
    Math.round(sizes.note * 1.3) + (titles.get(slot)?.length ?? 0) * lineHeight + 4;

  const pieces = rows.map((row) => {
    const below = piecesBelow(row, centres);
    // A line goes on where it arrived, which may be a step beside the place kept for it.
    for (const { to, x2 } of below) if (!to.course) centres.set(to, x2);
    return below;
  });
  const tops: number[] = [];
  const bottoms: number[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    tops.push(y);
    y += Math.max(0, ...row.filter((slot) => slot.course).map(textHeight));
    bottoms.push(y);
    const tracks = 1 + Math.max(-1, ...(pieces[index] ?? []).map(({ track }) => track ?? -1));
    y += air * 3 + tracks * trackGap + (bands[index + 1] === bands[index] ? 0 : air);
  }
  const bottomOf = (slot: Slot): number =>
    slot.course ? (tops[slot.row] ?? 0) + textHeight(slot) : (bottoms[slot.row] ?? 0);

  const pathOf = (line: readonly Slot[]): Pick<PlacedLine, 'path' | 'end'> => {
    let path = '';
    let end = { x: 0, y: 0 };
    for (const [index, from] of line.entries()) {
      const piece = pieces[from.row]?.find((each) => each.from === from && each.to === line[index + 1]);
      if (!piece) break;
      const top = (tops[from.row + 1] ?? 0) - (piece.to.course ? 3 : 0);
      const across = (bottoms[from.row] ?? 0) + air + (piece.track ?? 0) * trackGap;
      if (index === 0) path += `M${piece.x1} ${bottomOf(from)}`;
      else path += `V${bottoms[from.row] ?? 0}`;
      if (piece.x1 !== piece.x2) path += `V${across}H${piece.x2}`;
      path += `V${top}`;
      end = { x: piece.x2, y: top };
    }
    return { path, end };
  };

  return {
    width: Math.max(0, ...[...centres].map(([slot, centre]) => centre + widthOf(slot) / 2)),
    height: bottoms.at(-1) ?? 0,
    courses: rows.flat().flatMap((slot): PlacedCourse[] => {
      if (!slot.course) return [];
      const noteY = (tops[slot.row] ?? 0) + sizes.note;
      const text = (titles.get(slot) ?? []).map((each, index) => ({ text: each, y: noteY + (index + 1) * lineHeight }));
      return [{ key: slot.course.key, band: bands[slot.row] ?? 0, x: centres.get(slot) ?? 0, noteY, lines: text }];
    }),
    lines: lines.map((line) => ({ from: line[0]?.id ?? '', to: line.at(-1)?.id ?? '', ...pathOf(line) })),
    bands: [...new Set(bands)].map((band) => ({
      band,
      top: tops[bands.indexOf(band)] ?? 0,
      bottom: bottoms[bands.lastIndexOf(band)] ?? 0,
    })),
  };
}

const touched = (courses: readonly GraphCourse[]): Set<Key> => {
  const keys = new Set(courses.map(({ key }) => key));
  return new Set(
    courses.flatMap(({ key, after }) => {
      const before = after.filter((each) => keys.has(each) && each !== key);
      return before.length > 0 ? [key, ...before] : [];
    }),
  );
};

/** Courses that come before or after another one. */
export const connected = (courses: readonly GraphCourse[]): GraphCourse[] => {
  const keys = touched(courses);
  return courses.filter(({ key }) => keys.has(key));
};

/** Courses that come neither before nor after another one. */
export const isolated = <T extends GraphCourse>(courses: readonly T[]): T[] => {
  const keys = touched(courses);
  return courses.filter(({ key }) => !keys.has(key));
};
