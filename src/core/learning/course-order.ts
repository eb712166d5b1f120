import type { Key } from '../model/key.ts';

/** A course, as far as the order of articles goes. */
export interface CourseOrder {
  key: Key;
  title: string;
  /** The courses that come before it. */
  prerequisites: readonly Key[];
  /** Its lessons in order. */
  lessons: readonly Key[];
}

/** One article that should stand before another, because a course has it so. */
export interface Precedence {
  first: Key;
  then: Key;
  course: CourseOrder;
}

/** What a course says about the order of some articles: its own lessons, and before them those of its prerequisites. */
function precedencesOf(course: CourseOrder, courses: readonly CourseOrder[], keys: ReadonlySet<Key>): Precedence[] {
  const own = course.lessons.filter((key) => keys.has(key));
  const before = courses
    .filter(({ key }) => course.prerequisites.includes(key))
    .flatMap(({ lessons }) => lessons.filter((key) => keys.has(key) && !own.includes(key)));
  return [
    ...own.flatMap((first, index) => own.slice(index + 1).map((then) => ({ first, then, course }))),
    ...before.flatMap((first) => own.map((then) => ({ first, then, course }))),
  ];
}

const pair = (first: Key, then: Key): string => `${first}\n${then}`;

/** What all courses say together; where two of them disagree about a pair, neither counts. */
export function precedences(keys: readonly Key[], courses: readonly CourseOrder[]): Precedence[] {
  const set = new Set(keys);
  const all = courses.flatMap((course) => precedencesOf(course, courses, set));
  const said = new Set(all.map(({ first, then }) => pair(first, then)));
  const agreed = all.filter(({ first, then }) => !said.has(pair(then, first)));
  return [...new Map(agreed.map((each) => [pair(each.first, each.then), each])).values()];
}

/** Where the order of articles is not that of the courses: of each article only the nearest that should come before it. */
export function misplaced(keys: readonly Key[], courses: readonly CourseOrder[]): Precedence[] {
  const place = new Map(keys.map((key, index) => [key, index]));
  const at = (key: Key): number => place.get(key) ?? -1;
  const wrong = precedences(keys, courses).filter(({ first, then }) => at(first) > at(then));
  const nearest = new Map<Key, Precedence>();
  for (const each of wrong) {
    const known = nearest.get(each.then);
    if (known === undefined || at(each.first) < at(known.first)) nearest.set(each.then, each);
  }
  return [...nearest.values()].sort((a, b) => at(a.then) - at(b.then));
}

/** The articles in an order that the courses agree with, changed no more than needed. Where they go round in a circle, what stands first goes first. */
export function inCourseOrder(keys: readonly Key[], courses: readonly CourseOrder[]): Key[] {
  const agreed = precedences(keys, courses);
  const waiting = [...keys];
  const sorted: Key[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      (key) => !agreed.some(({ first, then }) => then === key && waiting.includes(first)),
    );
    sorted.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return sorted;
}
