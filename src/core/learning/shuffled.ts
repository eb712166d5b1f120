import { fnv1a } from './fnv.ts';

/**
 * The values in another order, always the same for the same seed so that a rebuilt page is the same page.
 * Never the order given: for an order question that would be the answer.
 */
export function shuffled<T>(values: readonly T[], seed: string): T[] {
  const mixed = [...values];
  let state = fnv1a(seed);
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (last + 1);
    const held = mixed[last] as T;
    mixed[last] = mixed[other] as T;
    mixed[other] = held;
  }
  const unchanged = mixed.every((value, index) => value === values[index]);
  return unchanged ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
