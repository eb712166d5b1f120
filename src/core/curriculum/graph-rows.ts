import type { Key } from '../model/key.ts';

/** A course of the picture; `band` is its level, 0 on top. */
export interface GraphCourse {
  key: Key;
  title: string;
  band: number;
  /** Keys of courses that come before it; those that are not in the picture are ignored. */
  after: readonly Key[];
}

/** What stands in a row: a course, or the place where a line from further up passes through. */
export interface Slot {
  id: string;
  row: number;
  course?: GraphCourse;
  /** Slots of the row above that a line comes from. */
  above: Slot[];
  below: Slot[];
}

export interface GraphRows {
  rows: Slot[][];
  /** The band of each row. */
  bands: number[];
  /** Each line as the slots it runs through, from course to course. */
  lines: Slot[][];
}

/** Courses so that each follows those before it; in a cycle, which is an error elsewhere, the first given goes first. */
function inOrder(courses: readonly GraphCourse[]): GraphCourse[] {
  const waiting = [...courses];
  const placed: GraphCourse[] = [];
  const keys = new Set(courses.map(({ key }) => key));
  const isPlaced = (key: Key): boolean => !keys.has(key) || placed.some((course) => course.key === key);
  while (waiting.length > 0) {
    const ready = waiting.findIndex((course) => course.after.every((key) => key === course.key || isPlaced(key)));
    placed.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return placed;
}

/** Lines that another way of lines already implies say nothing new: with a before b before c, “a before c” is left out. */
function needed(course: GraphCourse, placed: ReadonlyMap<Key, GraphCourse>): Key[] {
  const direct = [...new Set(course.after)].filter((key) => placed.has(key));
  const implied = new Set<Key>();
  const queue = direct.flatMap((key) => [...(placed.get(key)?.after ?? [])]);
  for (const key of queue) {
    const before = placed.get(key);
    if (!before || implied.has(key)) continue;
    implied.add(key);
    queue.push(...before.after);
  }
  return direct.filter((key) => !implied.has(key));
}

interface RankedCourse {
  course: GraphCourse;
  /** Those that a line comes from. */
  before: Key[];
  /** Its own, or the lowest of those before it. */
  band: number;
}

function ranked(courses: readonly GraphCourse[]): RankedCourse[] {
  const placed = new Map<Key, GraphCourse>();
  const bandOf = new Map<Key, number>();
  return inOrder(courses).map((course) => {
    const before = needed(course, placed);
    const band = Math.max(course.band, ...before.map((key) => bandOf.get(key) ?? 0));
    bandOf.set(course.key, band);
    placed.set(course.key, course);
    return { course, before, band };
  });
}

/**
 * Puts courses into rows: below everything that comes before them, within their band, at most `columns` to a row. A course that
 * stands on one of a higher band moves down into that band, so that every line runs downwards.
 */
export function graphRows(courses: readonly GraphCourse[], columns: number): GraphRows {
  const ordered = ranked(courses);
  const rows: Slot[][] = [];
  const bands: number[] = [];
  const slots = new Map<Key, Slot>();
  for (const band of [...new Set(ordered.map((each) => each.band))].sort((a, b) => a - b)) {
    const start = rows.length;
    for (const { course, before } of ordered.filter((each) => each.band === band)) {
      const row = freeRow(rows, Math.max(start, ...before.map((key) => (slots.get(key)?.row ?? -1) + 1)), columns);
      const slot: Slot = { id: course.key, row, course, above: [], below: [] };
      while (rows.length <= row) {
        rows.push([]);
        bands.push(band);
      }
      rows[row]?.push(slot);
      slots.set(course.key, slot);
    }
  }
  return { rows, bands, lines: linesBetween(ordered, slots, rows) };
}

/** The first row from `start` on that is not full. */
function freeRow(rows: readonly (readonly Slot[])[], start: number, columns: number): number {
  let row = start;
  while ((rows[row]?.length ?? 0) >= columns) row++;
  return row;
}

const linesBetween = (
  courses: readonly RankedCourse[],
  slots: ReadonlyMap<Key, Slot>,
  rows: readonly Slot[][],
): Slot[][] =>
  courses.flatMap(({ course, before }) =>
    before.flatMap((key) => {
      const from = slots.get(key);
      const to = slots.get(course.key);
      return from && to ? [lineBetween(from, to, rows)] : [];
    }),
  );

/** Connects two slots through every row between them, with a slot of its own in each. */
function lineBetween(from: Slot, to: Slot, rows: readonly Slot[][]): Slot[] {
  const line = [from];
  for (let row = from.row + 1; row < to.row; row++) {
    const passing: Slot = { id: `${from.id} ${to.id} ${row}`, row, above: [], below: [] };
    rows[row]?.push(passing);
    line.push(passing);
  }
  line.push(to);
  for (const [index, slot] of line.entries()) {
    const next = line[index + 1];
    if (!next) continue;
    slot.below.push(next);
    next.above.push(slot);
  }
  return line;
}
