import type { Outline, OutlineLesson } from '../../curriculum/outline.ts';

/** A lesson with the minutes of its unit at which it begins and ends: a unit is what is taught in one go. */
export interface TimedLesson extends OutlineLesson {
  from: number;
  to: number;
}

export interface TimedUnit {
  title: string;
  minutes: number;
  lessons: TimedLesson[];
}

export const timedUnits = ({ units }: Outline): TimedUnit[] =>
  units.map(({ title, minutes, lessons }) => {
    let clock = 0;
    const timed = lessons.map((lesson) => {
      const from = clock;
      clock += lesson.minutes;
      return { ...lesson, from, to: clock };
    });
    return { title, minutes, lessons: timed };
  });

/** Minutes as a clock shows them that is started with the unit: 1:05. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
