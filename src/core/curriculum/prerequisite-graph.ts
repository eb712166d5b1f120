import { levels } from '../model/curriculum.ts';
import type { Entry, Library } from '../model/library.ts';
import { type GraphLayout, type GraphSizes, graphLayout, isolated } from './graph-layout.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';

/** Three columns fit a phone and the margin of a wide page. */
const compactSizes: GraphSizes = { columns: 3, columnWidth: 98, title: 15, note: 12 };
const wideSizes: GraphSizes = { columns: 7, columnWidth: 150, title: 15, note: 12 };

/** With more courses than this, three columns would make long detours. */
const mostInCompact = 9;

export interface PrerequisiteGraph {
  layout: GraphLayout;
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
  return {
    layout: graphLayout(courses, compact ? compactSizes : wideSizes),
    compact,
    isolated: alone.map(({ curriculum }) => curriculum),
  };
}
