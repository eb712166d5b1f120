import { levels, objectives } from '../model/curriculum.ts';
import { audiences } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import { hoursOf } from './hours.ts';
import { lessonsOf } from './lessons.ts';
import { type OutlineLesson, outline } from './outline.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';

/** What curricula are listed by; also the names below `/curricula/`. */
export const curriculumFacets = ['audience', 'objective', 'level', 'method', 'competency'] as const;
export type CurriculumFacet = (typeof curriculumFacets)[number];

export interface CurriculumGroup {
  /** The value: an id of the vocabulary or of the schema. */
  id: string;
  /** In the order in which to take them. */
  curricula: Entry<'curricula'>[];
  /** Learning hours of these curricula; under a method, of the lessons that are taught that way. */
  hours: number;
}

const valuesOf: Record<CurriculumFacet, (curriculum: Entry<'curricula'>) => readonly string[]> = {
  audience: ({ data }) => data.audience,
  objective: ({ data }) => [data.objective],
  level: ({ data }) => [data.level],
  method: ({ data }) => data.units.flatMap((unit) => lessonsOf(unit).flatMap((lesson) => lesson.method ?? [])),
  competency: ({ data }) => data.competencies,
};

/** The values that curricula can be listed under, in the order of their vocabulary. */
export const curriculumValues = (facet: CurriculumFacet, library: Library): readonly string[] =>
  ({
    audience: audiences,
    objective: objectives,
    level: levels,
    method: library.site.methods.map((value) => value.id),
    competency: library.site.competencies.map((value) => value.id),
  })[facet];

/** The curricula under every value of every facet, values in the order of their vocabulary, empty ones too. */
export function curriculaBy(library: Library): Record<CurriculumFacet, CurriculumGroup[]> {
  const all = prerequisiteOrder(library).curricula.map((curriculum) => ({
    curriculum,
    lessons: outline(curriculum, library).units.flatMap((unit) => unit.lessons),
  }));
  const group = (facet: CurriculumFacet, id: string): CurriculumGroup => {
    const chosen = all.filter(({ curriculum }) => valuesOf[facet](curriculum).includes(id));
    const counts = (lesson: OutlineLesson): boolean => facet !== 'method' || lesson.method === id;
    const minutes = chosen
      .flatMap(({ lessons }) => lessons.filter(counts))
      .reduce((sum, lesson) => sum + lesson.minutes, 0);
    return { id, curricula: chosen.map(({ curriculum }) => curriculum), hours: hoursOf(minutes) };
  };
  const groups = (facet: CurriculumFacet): CurriculumGroup[] =>
    curriculumValues(facet, library).map((id) => group(facet, id));
  return {
    audience: groups('audience'),
    objective: groups('objective'),
    level: groups('level'),
    method: groups('method'),
    competency: groups('competency'),
  };
}
