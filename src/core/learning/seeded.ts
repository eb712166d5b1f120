import { fnv1a } from './fnv.ts';

/** Numbers from 0 up to 1, always the same row for the same seed (mulberry32). */
export function seededNumbers(seed: string): () => number {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The places 0 to `length` - 1 in an order that the numbers decide; every order is as likely as any other. */
export function permutation(length: number, next: () => number): number[] {
  const places = Array.from({ length }, (_, place) => place);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [places[last], places[other]] = [places[other] as number, places[last] as number];
  }
  return places;
}

/** The same, but never the order they stand in: of steps to be put in order that would be the answer. */
export function derangedOrder(length: number, next: () => number): number[] {
  const places = permutation(length, next);
  return places.every((place, index) => place === index) ? [...places.slice(1), ...places.slice(0, 1)] : places;
}
