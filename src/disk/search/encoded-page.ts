import type { CborWriter } from './cbor.ts';
import type { Occurrences } from './occurrences.ts';

/** The weight of plain text in Pagefind's files; other weights count from here. */
export const plainWeight = 25;

/** Where a token stands on a page, and what the place is worth. */
interface WeightedPlace {
  position: number;
  weight: number;
}

const rank = (weight: number): number => (weight === plainWeight ? 0 : weight);

/**
 * Writes a page of a token as Pagefind's reader expects it: its distance to the page before, then its places, those in plain text
 * first, each as the distance to the one before. A negative number changes the weight of the places behind it. The places are
 * the occurrences from `first` on.
 */
export function encodePage(distance: number, occurrences: Occurrences, first: number, writer: CborWriter): void {
  const { positions, weights, next } = occurrences;
  let count = 0;
  let isPlain = true;
  for (let at = first; at >= 0; at = next[at] ?? -1) {
    count++;
    isPlain &&= weights[at] === plainWeight;
  }
  writer.array(2).number(distance);
  // Nearly all tokens of a page stand in its plain text alone, where their places come in order.
  if (!isPlain) {
    encodeWeighted(weightedPlaces(occurrences, first), writer);
    return;
  }
  writer.array(count);
  let last = 0;
  for (let at = first; at >= 0; at = next[at] ?? -1) {
    const position = positions[at] ?? 0;
    writer.number(position - last);
    last = position;
  }
}

function weightedPlaces({ positions, weights, next }: Occurrences, first: number): WeightedPlace[] {
  const places: WeightedPlace[] = [];
  for (let at = first; at >= 0; at = next[at] ?? -1)
    places.push({ position: positions[at] ?? 0, weight: weights[at] ?? 0 });
  return places.sort((a, b) => rank(a.weight) - rank(b.weight) || a.position - b.position);
}

function encodeWeighted(places: readonly WeightedPlace[], writer: CborWriter): void {
  const changes = places.filter(({ weight }, at) => weight !== (places[at - 1]?.weight ?? plainWeight)).length;
  writer.array(places.length + changes);
  let last = 0;
  let current = plainWeight;
  for (const { position, weight } of places) {
    if (weight !== current) {
      writer.number(-weight - 1);
      current = weight;
      last = 0;
    }
    writer.number(position - last);
    last = position;
  }
}
