import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { lessonsOf } from './lessons.ts';

export interface Uses {
  curricula: { curriculum: Entry<'curricula'>; units: { number: number; title: string }[] }[];
  paths: { path: Entry<'paths'>; step: number }[];
}

/**
 * Where an article is taught and read: curricula with their units (numbered from 1) and reading paths. A path that is listed at
 * the trainer's entrance only is not named: an article must not send staff to a coaching profile.
 */
export function usesOf(key: Key, library: Library): Uses {
  const curricula = entriesOf(library, 'curricula').flatMap((curriculum) => {
    const units = curriculum.data.units.flatMap((unit, index) =>
      lessonsOf(unit).some((lesson) => lesson.key === key) ? [{ number: index + 1, title: unit.title }] : [],
    );
    return units.length > 0 ? [{ curriculum, units }] : [];
  });
  const paths = entriesOf(library, 'paths').flatMap((path) => {
    const at = path.data.steps.findIndex((step) => (typeof step === 'string' ? step : step.key) === key);
    return path.data.listed && at >= 0 ? [{ path, step: at + 1 }] : [];
  });
  return { curricula, paths };
}
