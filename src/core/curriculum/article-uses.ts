import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { lessonsOf } from './lessons.ts';

export interface Uses {
  curricula: { curriculum: Entry<'curricula'>; units: { number: number; title: string }[] }[];
  paths: { path: Entry<'paths'>; step: number }[];
}

/**
 * Where articles are taught and read: curricula with their units (numbered from 1) and reading paths. A path that is listed at
 * the trainer's entrance only is not named: an article must not send staff to a coaching profile.
 */
export function articleUses(library: Library): Map<Key, Uses> {
  const uses = new Map<Key, Uses>();
  const usesOf = (key: Key): Uses => {
    const known = uses.get(key) ?? { curricula: [], paths: [] };
    uses.set(key, known);
    return known;
  };
  for (const curriculum of entriesOf(library, 'curricula')) {
    for (const [index, unit] of curriculum.data.units.entries()) {
      for (const key of new Set(lessonsOf(unit).map((lesson) => lesson.key))) {
        const { curricula } = usesOf(key);
        const here = { number: index + 1, title: unit.title };
        const last = curricula.at(-1);
        if (last?.curriculum === curriculum) last.units.push(here);
        else curricula.push({ curriculum, units: [here] });
      }
    }
  }
  for (const path of entriesOf(library, 'paths')) {
    if (!path.data.listed) continue;
    for (const [index, step] of path.data.steps.entries()) {
      const { paths } = usesOf(typeof step === 'string' ? step : step.key);
      if (paths.at(-1)?.path !== path) paths.push({ path, step: index + 1 });
    }
  }
  return uses;
}
