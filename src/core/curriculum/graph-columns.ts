import { inFewCrossings, mean } from './graph-crossings.ts';
import type { Slot } from './graph-rows.ts';

/**
 * Places as near to the wishes as order and distances allow (least squares, by pooling neighbours that push each other).
 * `distances[i]` is what place i keeps from place i - 1.
 */
export function placesNear(wishes: readonly number[], distances: readonly number[]): number[] {
  const offsets: number[] = [];
  for (const [index, distance] of distances.entries()) offsets.push(index === 0 ? 0 : (offsets.at(-1) ?? 0) + distance);
  const pools: { wishes: number[]; place: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { wishes: [wish - (offsets[index] ?? 0)], place: wish - (offsets[index] ?? 0) };
    for (let last = pools.at(-1); last && last.place > pool.place; last = pools.at(-1)) {
      pools.pop();
      const together = [...last.wishes, ...pool.wishes];
      pool = { wishes: together, place: mean(together) };
    }
    pools.push(pool);
  }
  return pools
    .flatMap((pool) => pool.wishes.map(() => pool.place))
    .map((place, index) => place + (offsets[index] ?? 0));
}

type WidthOf = (slot: Slot) => number;

/** What the centres of two neighbours keep between them. */
const distanceBetween = (a: Slot, b: Slot, widthOf: WidthOf): number => (widthOf(a) + widthOf(b)) / 2;

/** The horizontal centre of every slot of one connected part, the leftmost edge at 0. */
function centresOf(rows: readonly (readonly Slot[])[], widthOf: WidthOf): Map<Slot, number> {
  const centres = nearNeighbours(rows, widthOf);
  straighten(rows, centres, widthOf);
  const left = Math.min(...[...centres].map(([slot, centre]) => centre - widthOf(slot) / 2));
  return new Map([...centres].map(([slot, centre]) => [slot, Math.round(centre - left)]));
}

/** Each slot as near to the middle of those above and below it as its row allows, found by turns. */
function nearNeighbours(rows: readonly (readonly Slot[])[], widthOf: WidthOf): Map<Slot, number> {
  const centres = new Map<Slot, number>();
  const place = (row: readonly Slot[], wishOf: (slot: Slot) => number): void => {
    const distances = row.map((slot, index) => distanceBetween(slot, row[index - 1] ?? slot, widthOf));
    const places = placesNear(row.map(wishOf), distances);
    for (const [index, slot] of row.entries()) centres.set(slot, places[index] ?? 0);
  };
  const wishFrom = (slots: readonly Slot[], slot: Slot): number =>
    slots.length > 0 ? mean(slots.map((each) => centres.get(each) ?? 0)) : (centres.get(slot) ?? 0);
  for (const row of rows) place(row, () => 0);
  for (let turn = 0; turn < 8; turn++) {
    for (const row of rows) place(row, (slot) => wishFrom(slot.above, slot));
    for (const row of [...rows].reverse()) place(row, (slot) => wishFrom(slot.below, slot));
    for (const row of rows) place(row, (slot) => wishFrom([...slot.above, ...slot.below], slot));
  }
  return centres;
}

/** A line that passes through keeps straight as far as its neighbours let it, and bends once. */
function straighten(rows: readonly (readonly Slot[])[], centres: Map<Slot, number>, widthOf: WidthOf): void {
  for (const row of rows) {
    for (const [index, slot] of row.entries()) {
      const [from] = slot.above;
      if (slot.course || !from) continue;
      const before = row[index - 1];
      const after = row[index + 1];
      const least = before
        ? (centres.get(before) ?? 0) + distanceBetween(before, slot, widthOf)
        : Number.NEGATIVE_INFINITY;
      const most = after ? (centres.get(after) ?? 0) - distanceBetween(slot, after, widthOf) : Number.POSITIVE_INFINITY;
      centres.set(slot, Math.max(least, Math.min(most, centres.get(from) ?? 0)));
    }
  }
}

/** The parts that no line connects, each as rows of the whole picture; the largest first. */
function partsOf(rows: readonly (readonly Slot[])[]): Slot[][][] {
  const seen = new Set<Slot>();
  const parts: Set<Slot>[] = [];
  for (const slot of rows.flat()) {
    if (seen.has(slot)) continue;
    const part = new Set([slot]);
    for (const each of part) for (const next of [...each.above, ...each.below]) part.add(next);
    for (const each of part) seen.add(each);
    parts.push(part);
  }
  return parts.sort((a, b) => b.size - a.size).map((part) => rows.map((row) => row.filter((slot) => part.has(slot))));
}

interface Span {
  left: number;
  right: number;
}

/** How far a part reaches in each row, together with its lines from the row above. */
const spansOf = (
  rows: readonly (readonly Slot[])[],
  centres: ReadonlyMap<Slot, number>,
  widthOf: WidthOf,
): (Span | undefined)[] =>
  rows.map((row, index) => {
    const reach = [...row, ...(row.length > 0 ? (rows[index - 1] ?? []).filter((slot) => slot.below.length > 0) : [])];
    if (reach.length === 0) return undefined;
    const edges = reach.map((slot) => ({ centre: centres.get(slot) ?? 0, half: widthOf(slot) / 2 }));
    return {
      left: Math.min(...edges.map(({ centre, half }) => centre - half)),
      right: Math.max(...edges.map(({ centre, half }) => centre + half)),
    };
  });

/** The horizontal centre of every slot: each connected part for itself, then side by side, as far left as there is room. */
export function columnsOf(rows: readonly (readonly Slot[])[], widthOf: WidthOf): Map<Slot, number> {
  const all = new Map<Slot, number>();
  const taken: Span[][] = rows.map(() => []);
  for (const part of partsOf(rows).map(inFewCrossings)) {
    const centres = centresOf(part, widthOf);
    const spans = spansOf(part, centres, widthOf);
    const isFree = (offset: number): boolean =>
      spans.every(
        (span, row) =>
          !span ||
          (taken[row] ?? []).every((other) => span.left + offset >= other.right || span.right + offset <= other.left),
      );
    const offsets = spans.flatMap((span, row) =>
      span ? (taken[row] ?? []).map((other) => other.right - span.left) : [],
    );
    const offset =
      [0, ...offsets]
        .filter((each) => each >= 0)
        .sort((a, b) => a - b)
        .find(isFree) ?? 0;
    for (const [slot, centre] of centres) all.set(slot, centre + offset);
    for (const [row, span] of spans.entries())
      if (span) taken[row]?.push({ left: span.left + offset, right: span.right + offset });
  }
  return all;
}
