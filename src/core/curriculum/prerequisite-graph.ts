import { levels } from '../model/curriculum.ts';
import type { Entry, Library } from '../model/library.ts';
import {
  connected,
  type GraphLayout,
  type GraphSizes,
  graphLayout,
  isolated,
  type PlacedCourse,
} from './graph-layout.ts';
import { type GraphCourse, graphRows } from './graph-rows.ts';
import { prerequisiteOrder, prerequisitesIn } from './prerequisite-order.ts';

const compactColumns = 3;
/** Three columns fit a phone and the margin of a wide page; fewer share that width. */
export const compactWidth = 294;
const wideSizes: GraphSizes = { columns: 7, columnWidth: 150, title: 15, note: 12 };

/** With more courses than this, three columns would make long detours. */
const mostInCompact = 9;

/** A course of the picture, with what stands above it. */
export interface DrawnCourse {
  curriculum: Entry<'curricula'>;
  place: PlacedCourse;
  /** Its direct prerequisites. */
  before: Entry<'curricula'>[];
  /** Whether it stands in the band of a higher level than its own, below what comes before it. */
  lowered: boolean;
}

export interface PrerequisiteGraph {
  layout: GraphLayout;
  /** What is in the picture, in the order in which to take it. */
  courses: DrawnCourse[];
  /** Whether the picture is narrow enough for a phone. */
  compact: boolean;
  /** Courses that come neither before nor after another, in order. */
  isolated: Entry<'curricula'>[];
}

/** The picture of all curricula and their prerequisites; its bands are the levels. */
export function prerequisiteGraph(library: Library): PrerequisiteGraph {
  const { curricula } = prerequisiteOrder(library);
  const courses = curricula.map((curriculum) => ({
    key: curriculum.key,
    title: curriculum.data.title,
    band: levels.indexOf(curriculum.data.level),
    after: curriculum.data.prerequisites,
    curriculum,
  }));
  const alone = isolated(courses);
  const compact = courses.length - alone.length <= mostInCompact;
  const layout = graphLayout(courses, compact ? compactSizes(courses) : wideSizes);
  const places = new Map(layout.courses.map((place) => [place.key, place]));
  const byKey = new Map(curricula.map((curriculum) => [curriculum.key, curriculum]));
  const keys = new Set(byKey.keys());
  return {
    layout,
    courses: courses.flatMap(({ key, band, curriculum }): DrawnCourse[] => {
      const place = places.get(key);
      const before = prerequisitesIn(curriculum, keys).flatMap((each) => byKey.get(each) ?? []);
      return place ? [{ curriculum, place, before, lowered: band < place.band }] : [];
    }),
    compact,
    isolated: alone.map(({ curriculum }) => curriculum),
  };
}

function compactSizes(courses: readonly GraphCourse[]): GraphSizes {
  const { rows } = graphRows(connected(courses), compactColumns);
  const most = Math.max(1, ...rows.map((row) => row.filter((slot) => slot.course).length));
  return { columns: compactColumns, columnWidth: Math.round(compactWidth / Math.max(most, 1.5)), title: 15, note: 12 };
}
