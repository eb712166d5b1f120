import { seededNumbers } from '../../src/core/learning/seeded.ts';

/** Choices that look random and are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 to `sides` - 1. */
  below: (sides: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Yes, in so many of a hundred throws. */
  chance: (percent: number) => boolean;
  /** From `least` to `most` things. */
  some: <T>(least: number, most: number, thing: () => T) => T[];
}

export function diceOf(seed: string): Dice {
  const next = seededNumbers(seed);
  const below = (sides: number): number => Math.floor(next() * sides);
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
    chance: (percent) => below(100) < percent,
    some: (least, most, thing) => Array.from({ length: least + below(most - least + 1) }, thing),
  };
}

/** A seed that nobody has used before, short enough to be typed. */
export const freshSeed = (): string => String(Math.floor(Math.random() * 1e9));
