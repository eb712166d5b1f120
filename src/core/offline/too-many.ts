import { neverRead } from './kept-note.ts';

interface Page {
  address: string;
  /** When it was last read. */
  at: number;
}

/** How many pages are kept because they were read. */
export const mostRead = 200;

/** The pages that give way: those that nobody read, then those that were read longest ago. `wanted` are those that somebody took along. */
export const tooMany = (pages: readonly Page[], wanted: ReadonlySet<string>, most: number = mostRead): string[] =>
  pages
    .filter(({ address }) => !wanted.has(address))
    .sort((a, b) => b.at - a.at)
    .filter(({ at }, index) => at === neverRead || index >= most)
    .map(({ address }) => address);

/** The share of what the browser grants from which on only half of the pages stays. */
const tight = 0.8;

/** How many pages may stay with what the browser says of its room. */
export const mostWith = ({ usage = 0, quota = 0 }: { usage?: number; quota?: number }, kept: number): number =>
  quota > 0 && usage > quota * tight ? Math.min(mostRead, Math.floor(kept / 2)) : mostRead;
