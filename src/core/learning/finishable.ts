import { lessonsOf } from '../curriculum/lessons.ts';
import { readingPath } from '../curriculum/reading-path.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import type { Finishable } from './certificate.ts';
import { stepsOf } from './steps-of.ts';

const ofPath = (path: Entry<'paths'>, library: Library): Finishable => ({
  key: path.key,
  title: path.data.title,
  formerly: path.data.formerly,
  listed: path.data.listed,
  steps: stepsOf(path, library).map(({ entry, required, mark }) => ({ key: entry.key, required, mark })),
});

function ofCurriculum(curriculum: Entry<'curricula'>): Finishable {
  const lessons = curriculum.data.units.flatMap(lessonsOf);
  const isRequired = (key: string): boolean => lessons.some((lesson) => lesson.key === key && lesson.required);
  return {
    key: curriculum.key,
    title: curriculum.data.title,
    formerly: curriculum.data.formerly,
    listed: true,
    steps: readingPath(curriculum).map((key) => ({ key, required: isRequired(key) })),
  };
}

/** All paths and curricula that this build publishes, as what can be finished. */
export const finishables = (library: Library): Finishable[] => [
  ...entriesOf(library, 'paths').map((path) => ofPath(path, library)),
  ...entriesOf(library, 'curricula').map(ofCurriculum),
];
