import type { Slot } from './graph-rows.ts';

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

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
