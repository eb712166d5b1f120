import type { Curriculum } from '../model/curriculum.ts';
import type { Key } from '../model/key.ts';

export interface Lesson {
  key: Key;
  required: boolean;
  /** The lesson's own method, else its unit's. */
  method?: string;
  /** Only where the author gave a figure. */
  minutes?: number;
}

/** The lessons of one unit, short and long forms alike. */
export function lessonsOf(unit: Curriculum['units'][number]): Lesson[] {
  return unit.lessons.map((written) => {
    const lesson = typeof written === 'string' ? { key: written, required: true } : written;
    const method = ('method' in lesson ? lesson.method : undefined) ?? unit.method;
    const minutes = 'minutes' in lesson ? lesson.minutes : undefined;
    return {
      key: lesson.key,
      required: lesson.required,
      ...(method === undefined ? {} : { method }),
      ...(minutes === undefined ? {} : { minutes }),
    };
  });
}
