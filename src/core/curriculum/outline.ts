import type { Key } from '../model/key.ts';
import { type Entry, entriesOf, type Library } from '../model/library.ts';
import { minutesOf } from '../model/minutes.ts';
import { hoursOf } from './hours.ts';
import { type Lesson, lessonsOf } from './lessons.ts';

export interface OutlineLesson extends Lesson {
  entry: Entry;
  minutes: number;
}

export interface OutlineUnit {
  title: string;
  lessons: OutlineLesson[];
  minutes: number;
}

export interface Outline {
  units: OutlineUnit[];
  /** Required and optional lessons together. */
  minutes: number;
  /** Learning hours of all lessons: minutes are added first, then rounded once. */
  hours: number;
  requiredMinutes: number;
  lessonCount: number;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * A curriculum with its lessons resolved. A lesson lasts as long as its author says, else as long as its article takes to read.
 * A lesson that this build does not publish is left out.
 */
export function outline(curriculum: Entry<'curricula'>, library: Library): Outline {
  const units = curriculum.data.units.map((unit) => {
    const lessons = lessonsOf(unit).flatMap((lesson): OutlineLesson[] => {
      const entry = library.entries.get(lesson.key);
      return entry ? [{ ...lesson, entry, minutes: lesson.minutes ?? minutesOf(entry) }] : [];
    });
    return { title: unit.title, lessons, minutes: sum(lessons.map((lesson) => lesson.minutes)) };
  });
  const lessons = units.flatMap((unit) => unit.lessons);
  const minutes = sum(lessons.map((lesson) => lesson.minutes));
  return {
    units,
    minutes,
    hours: hoursOf(minutes),
    requiredMinutes: sum(lessons.filter((lesson) => lesson.required).map((lesson) => lesson.minutes)),
    lessonCount: lessons.length,
  };
}

/** The outlines of all curricula. */
export const outlines = (library: Library): Map<Key, Outline> =>
  new Map(entriesOf(library, 'curricula').map((curriculum) => [curriculum.key, outline(curriculum, library)]));

/** Learning hours of several curricula together: minutes are added first, then rounded once. */
export const totalHours = (all: Iterable<Outline>): number => hoursOf(sum([...all].map(({ minutes }) => minutes)));

/** The methods by which a curriculum is taught, each once, as they come up. */
export const methodsIn = ({ units }: Outline): string[] => [
  ...new Set(units.flatMap(({ lessons }) => lessons.flatMap(({ method }) => method ?? []))),
];
