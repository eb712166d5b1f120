import type { Key } from '../model/key.ts';
import { entriesOf, type Library } from '../model/library.ts';

/**
 * Curricula that wait for each other: each cycle as a path from its smallest key back to that key. Of curricula tangled in
 * several cycles, a shortest cycle through each is given, which is enough to find and cut them all.
 */
export function prerequisiteCycles(library: Library): Key[][] {
  const curricula = entriesOf(library, 'curricula');
  const keys = new Set(curricula.map((curriculum) => curriculum.key));
  const before = new Map(
    curricula.map((curriculum) => [
      curriculum.key,
      curriculum.data.prerequisites.filter((key) => keys.has(key)).sort(),
    ]),
  );
  const cycles = new Map<string, Key[]>();
  for (const key of [...keys].sort()) {
    const cycle = shortestCycle(key, before);
    if (!cycle) continue;
    const path = fromSmallest(cycle);
    cycles.set(path.join('\n'), [...path, ...path.slice(0, 1)]);
  }
  return [...cycles.values()];
}

/** The curricula of a shortest cycle that begins at `start`, without repeating it at the end. */
function shortestCycle(start: Key, before: ReadonlyMap<Key, Key[]>): Key[] | undefined {
  const cameFrom = new Map<Key, Key | undefined>([[start, undefined]]);
  const queue = [start];
  for (const key of queue) {
    for (const next of before.get(key) ?? []) {
      if (next === start) return walkBack(key, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, key);
      queue.push(next);
    }
  }
  return undefined;
}

function walkBack(end: Key, cameFrom: ReadonlyMap<Key, Key | undefined>): Key[] {
  const path: Key[] = [];
  for (let key: Key | undefined = end; key !== undefined; key = cameFrom.get(key)) path.unshift(key);
  return path;
}

function fromSmallest(cycle: Key[]): Key[] {
  const [smallest = ''] = [...cycle].sort();
  const at = cycle.indexOf(smallest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
