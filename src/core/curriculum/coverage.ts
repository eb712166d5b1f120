import { type Curriculum, objectives } from '../model/curriculum.ts';
import { type Audience, audiences } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import type { Site } from '../model/site.ts';
import { hoursOf } from './hours.ts';
import { type Outline, outline } from './outline.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';

type Objective = Curriculum['objective'];

export interface ObjectiveCell {
  objective: Objective;
  audience: Audience;
  curricula: Entry<'curricula'>[];
  hours: number;
  /** A hole is training that should be there; what the company decided not to offer is none. */
  state: 'covered' | 'hole' | 'not-offered';
}

export interface CompetencyRow {
  competency: string;
  /** For every curriculum, in the order of `Coverage.curricula`. */
  cells: {
    curriculum: Entry<'curricula'>;
    /** The curriculum says that it trains this competency. */
    named: boolean;
    /** How many of its lessons say so. */
    lessons: number;
  }[];
  /** A hole is a competency that no curriculum names, even if a lesson touches it. */
  state: 'covered' | 'hole';
}

export interface Coverage {
  curricula: Entry<'curricula'>[];
  objectives: { objective: Objective; cells: ObjectiveCell[] }[];
  competencies: CompetencyRow[];
  holes: {
    objectives: ObjectiveCell[];
    /** The same by objective, those without a hole left out. */
    byObjective: { objective: Objective; audiences: Audience[] }[];
    competencies: CompetencyRow[];
  };
}

interface Course {
  curriculum: Entry<'curricula'>;
  outline: Outline;
}

/** Where training covers what it should: the three objectives for the four audiences, and the competencies by curriculum. */
export function coverage(library: Library): Coverage {
  const courses = prerequisiteOrder(library).curricula.map((curriculum) => ({
    curriculum,
    outline: outline(curriculum, library),
  }));
  const byObjective = objectives.map((objective) => ({
    objective,
    cells: audiences.map((audience) => objectiveCell(courses, library.site, objective, audience)),
  }));
  const competencies = library.site.competencies.map(({ id }) => competencyRow(courses, id));
  return {
    curricula: courses.map(({ curriculum }) => curriculum),
    objectives: byObjective,
    competencies,
    holes: holesIn(
      byObjective.flatMap(({ cells }) => cells),
      competencies,
    ),
  };
}

function objectiveCell(
  courses: readonly Course[],
  site: Site,
  objective: Objective,
  audience: Audience,
): ObjectiveCell {
  const found = courses.filter(
    ({ curriculum: { data } }) => data.objective === objective && data.audience.includes(audience),
  );
  const excused = site.notOffered.some((pair) => pair.objective === objective && pair.audience === audience);
  return {
    objective,
    audience,
    curricula: found.map(({ curriculum }) => curriculum),
    hours: hoursOf(found.reduce((minutes, course) => minutes + course.outline.minutes, 0)),
    state: found.length > 0 ? 'covered' : excused ? 'not-offered' : 'hole',
  };
}

function competencyRow(courses: readonly Course[], competency: string): CompetencyRow {
  const cells = courses.map(({ curriculum, outline: { units } }) => ({
    curriculum,
    named: curriculum.data.competencies.includes(competency),
    lessons: units.flatMap((unit) => unit.lessons).filter(({ entry }) => trains(entry, competency)).length,
  }));
  return { competency, cells, state: cells.some((cell) => cell.named) ? 'covered' : 'hole' };
}

const trains = (entry: Entry, competency: string): boolean =>
  'competencies' in entry.data && entry.data.competencies.includes(competency);

function holesIn(cells: readonly ObjectiveCell[], rows: readonly CompetencyRow[]): Coverage['holes'] {
  const holes = cells.filter(({ state }) => state === 'hole');
  return {
    objectives: holes,
    byObjective: [...Map.groupBy(holes, ({ objective }) => objective)].map(([objective, same]) => ({
      objective,
      audiences: same.map(({ audience }) => audience),
    })),
    competencies: rows.filter(({ state }) => state === 'hole'),
  };
}
