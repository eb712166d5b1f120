import type { Slot } from './graph-rows.ts';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** How often lines between two rows cross. */
function crossingsBetween(upper: readonly Slot[], lower: readonly Slot[]): number {
  const at = new Map(lower.map((slot, index) => [slot, index]));
  const ends = upper.flatMap((slot, index) => slot.below.map((below) => [index, at.get(below) ?? 0] as const));
  let count = 0;
  for (const [index, [from, to]] of ends.entries()) {
    for (const [otherFrom, otherTo] of ends.slice(index + 1)) if ((from - otherFrom) * (to - otherTo) < 0) count++;
  }
  return count;
}

const crossings = (rows: readonly (readonly Slot[])[]): number =>
  rows.slice(1).reduce((sum, row, index) => sum + crossingsBetween(rows[index] ?? [], row), 0);

/** Orders the slots of every row so that few lines cross: each moves to the mean place of its neighbours, by turns down and up. */
export function inFewCrossings(rows: readonly (readonly Slot[])[]): Slot[][] {
  let current = rows.map((row) => [...row]);
  let best = current;
  let fewest = crossings(best);
  for (let sweep = 0; sweep < 12 && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    current = current.map((row) => [...row]);
    const order = current.map((_, index) => index);
    for (const index of down ? order : order.reverse()) {
      const row = current[index] ?? [];
      const neighbours = new Map((current[down ? index - 1 : index + 1] ?? []).map((slot, place) => [slot, place]));
      const wish = new Map(
        row.map((slot, place) => {
          const places = (down ? slot.above : slot.below).flatMap((each) => neighbours.get(each) ?? []);
          return [slot, places.length > 0 ? mean(places) : place];
        }),
      );
      current[index] = [...row].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
    }
    const count = crossings(current);
    if (count < fewest) [best, fewest] = [current, count];
  }
  return best;
}

/**
 * Places as near to the wishes as order and distances allow (least squares, by pooling neighbours that push each other).
 * `distances[i]` is what place i keeps from place i - 1.
 */
export function placesNear(wishes: readonly number[], distances: readonly number[]): number[] {
  const offsets = distances.reduce<number[]>((sums, distance, index) => [...sums, index === 0 ? 0 : (sums.at(-1) ?? 0) + distance], []);
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
  return pools.flatMap((pool) => pool.wishes.map(() => pool.place)).map((place, index) => place + (offsets[index] ?? 0));
}

/** The horizontal centre of every slot, the leftmost edge at 0. */
export function centresOf(rows: readonly (readonly Slot[])[], widthOf: (slot: Slot) => number): Map<Slot, number> {
  const centres = new Map<Slot, number>();
  const distances = (row: readonly Slot[]): number[] =>
    row.map((slot, index) => (widthOf(slot) + widthOf(row[index - 1] ?? slot)) / 2);
  const place = (row: readonly Slot[], wishOf: (slot: Slot) => number): void => {
    const places = placesNear(row.map(wishOf), distances(row));
    for (const [index, slot] of row.entries()) centres.set(slot, places[index] ?? 0);
  };
  const wishFrom = (slots: readonly Slot[], slot: Slot): number =>
    slots.length > 0 ? mean(slots.map((each) => centres.get(each) ?? 0)) : (centres.get(slot) ?? 0);
  for (const row of rows) {
    const total = row.reduce((sum, slot) => sum + widthOf(slot), 0);
    let edge = -total / 2;
    for (const slot of row) {
      centres.set(slot, edge + widthOf(slot) / 2);
      edge += widthOf(slot);
    }
  }
  for (let turn = 0; turn < 8; turn++) {
    for (const row of rows) place(row, (slot) => wishFrom(slot.above, slot));
    for (const row of [...rows].reverse()) place(row, (slot) => wishFrom(slot.below, slot));
    for (const row of rows) place(row, (slot) => wishFrom([...slot.above, ...slot.below], slot));
  }
  const left = Math.min(...[...centres].map(([slot, centre]) => centre - widthOf(slot) / 2));
  return new Map([...centres].map(([slot, centre]) => [slot, Math.round(centre - left)]));
}
