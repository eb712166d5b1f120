import type { CborWriter } from './cbor.ts';

/** The weight of plain text in Pagefind's files; other weights count from here. */
export const plainWeight = 25;

/** Where a token stands on a page, and what the place is worth. */
export interface WeightedPlace {
  position: number;
  weight: number;
}

const rank = (weight: number): number => (weight === plainWeight ? 0 : weight);

/**
 * A page of a token as Pagefind's reader expects it: its distance to the page before, then its places, those in plain text first,
 * each as the distance to the one before. A negative number changes the weight of the places behind it.
 */
export function encodedPage(distance: number, places: WeightedPlace[], writer: CborWriter): Uint8Array {
  places.sort((a, b) => rank(a.weight) - rank(b.weight) || a.position - b.position);
  const changes = places.filter(({ weight }, at) => weight !== (places[at - 1]?.weight ?? plainWeight)).length;
  writer
    .array(2)
    .number(distance)
    .array(places.length + changes);
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
  return writer.bytes;
}
