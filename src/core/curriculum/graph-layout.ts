import type { Key } from '../model/key.ts';
import { columnsOf } from './graph-columns.ts';
import { type Extent, extentsOf } from './graph-extents.ts';
import { pathOf } from './graph-paths.ts';
import { routes } from './graph-routes.ts';
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

/** Width of the place where a line passes through a row. */
const passingWidth = 18;

/**
 * The picture of what comes before what: courses in rows, lines that run down, across and down again, in whole units.
 * Courses that no line touches are not in it (`isolated`): a picture of an order has no place for what has none.
 */
export function graphLayout(courses: readonly GraphCourse[], sizes: GraphSizes): GraphLayout {
  const { rows, bands, lines } = graphRows(connected(courses), sizes.columns);
  const widthOf = (slot: Slot): number => (slot.course ? sizes.columnWidth : passingWidth);
  const { pieces, centres } = routes(rows, columnsOf(rows, widthOf));
  const titles = titleLines(rows, sizes);
  const heightOf = (slot: Slot): number =>
    Math.round(sizes.note * 1.3) + (titles.get(slot)?.length ?? 0) * lineHeight(sizes) + 4;
  const extents = extentsOf(rows, bands, pieces, heightOf);
  return {
    width: Math.max(0, ...[...centres].map(([slot, centre]) => centre + widthOf(slot) / 2)),
    height: extents.at(-1)?.bottom ?? 0,
    courses: rows.flat().flatMap((slot): PlacedCourse[] => {
      if (!slot.course) return [];
      const place = { key: slot.course.key, band: bands[slot.row] ?? 0, x: centres.get(slot) ?? 0 };
      return [{ ...place, ...placedText(titles.get(slot) ?? [], extents[slot.row]?.top ?? 0, sizes) }];
    }),
    lines: lines.map((line) => ({
      from: line[0]?.id ?? '',
      to: line.at(-1)?.id ?? '',
      ...pathOf(line, pieces, extents, heightOf),
    })),
    bands: bandExtents(bands, extents),
  };
}

/** The title of each course, on the lines that fit into its column. */
const titleLines = (rows: readonly (readonly Slot[])[], { columnWidth, title }: GraphSizes): Map<Slot, string[]> =>
  new Map(
    rows
      .flat()
      .map((slot) => [slot, slot.course ? linesOf(slot.course.title, (columnWidth - 8) / title, mostLines) : []]),
  );

/** A title of four short lines says more than three with an ellipsis. */
const mostLines = 4;

const lineHeight = ({ title }: GraphSizes): number => Math.round(title * 1.35);

/** The note of a course, and below it the lines of its title. */
function placedText(title: readonly string[], top: number, sizes: GraphSizes): Pick<PlacedCourse, 'noteY' | 'lines'> {
  const noteY = top + sizes.note;
  return { noteY, lines: title.map((text, index) => ({ text, y: noteY + (index + 1) * lineHeight(sizes) })) };
}

const bandExtents = (bands: readonly number[], extents: readonly Extent[]): GraphLayout['bands'] =>
  [...new Set(bands)].map((band) => ({
    band,
    top: extents[bands.indexOf(band)]?.top ?? 0,
    bottom: extents[bands.lastIndexOf(band)]?.bottom ?? 0,
  }));

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
