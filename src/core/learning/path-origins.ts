import { lessonsOf } from '../curriculum/lessons.ts';
import { prerequisitesIn } from '../curriculum/prerequisite-order.ts';
import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { isLesson } from '../model/references.ts';

/** A path or a course from which a trainer's own path may begin. */
export interface PathOrigin {
  key: Key;
  title: string;
  /** Coaching paths stand at the trainer's entrance alone. */
  group: 'paths' | 'coaching' | 'curricula';
  reader?: string | undefined;
  /** The courses that come before a course. */
  prerequisites: Key[];
  steps: OriginStep[];
}

interface OriginStep {
  key: Key;
  required: boolean;
  note?: string | undefined;
}

const there = (library: Library, steps: readonly OriginStep[]): OriginStep[] => {
  const lessons = steps.filter(({ key }) => {
    const entry = library.entries.get(key);
    return entry !== undefined && isLesson(entry);
  });
  // An article that stands twice stands where it comes first.
  return [...new Map([...lessons].reverse().map((step) => [step.key, step])).values()].reverse();
};

const pathAsOrigin = ({ key, data }: Entry<'paths'>, library: Library): PathOrigin => ({
  key,
  title: data.title,
  group: data.listed ? 'paths' : 'coaching',
  reader: data.reader,
  prerequisites: [],
  steps: there(
    library,
    data.steps.map((step) =>
      typeof step === 'string'
        ? { key: step, required: true }
        : { key: step.key, required: step.required, note: step.note },
    ),
  ),
});

const courseAsOrigin = (course: Entry<'curricula'>, library: Library): PathOrigin => ({
  key: course.key,
  title: course.data.title,
  group: 'curricula',
  prerequisites: prerequisitesIn(course, new Set(library.entries.keys())),
  steps: there(
    library,
    course.data.units.flatMap((unit) => lessonsOf(unit).map(({ key, required }) => ({ key, required }))),
  ),
});

/** All that a path may begin from: listed paths, coaching paths, courses. */
export const pathOrigins = (library: Library): PathOrigin[] => {
  const paths = entriesOf(library, 'paths').map((path) => pathAsOrigin(path, library));
  const courses = entriesOf(library, 'curricula').map((course) => courseAsOrigin(course, library));
  return [
    ...paths.filter(({ group }) => group === 'paths'),
    ...paths.filter(({ group }) => group === 'coaching'),
    ...courses,
  ];
};
