import type { Key } from '../model/key.ts';
import type { Entry } from '../model/library.ts';
import { lessonsOf } from './lessons.ts';

/** The lessons of a curriculum in reading order. An article that two units share stands where it comes first. */
export const readingPath = (curriculum: Entry<'curricula'>): Key[] => [
  ...new Set(curriculum.data.units.flatMap((unit) => lessonsOf(unit).map((lesson) => lesson.key))),
];
