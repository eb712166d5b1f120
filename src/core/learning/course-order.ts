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
  next: Key;
  course: CourseOrder;
}

/**
 * What a course says about the order of some articles: its own lessons, and before them those of its prerequisites. A course of
 * which less than half is there says nothing: its order was made for something else.
 */
function precedencesOf(course: CourseOrder, courses: readonly CourseOrder[], keys: ReadonlySet<Key>): Precedence[] {
  const own = course.lessons.filter((key) => keys.has(key));
  if (own.length * 2 < course.lessons.length) return [];
  const before = courses
    .filter(({ key }) => course.prerequisites.includes(key))
    .flatMap(({ lessons }) => lessons.filter((key) => keys.has(key) && !own.includes(key)));
  return [
    ...own.flatMap((first, index) => own.slice(index + 1).map((next) => ({ first, next, course }))),
    ...before.flatMap((first) => own.map((next) => ({ first, next, course }))),
  ];
}

const pair = (first: Key, next: Key): string => `${first}\n${next}`;

/** What all courses say together; where two of them disagree about a pair, neither counts. */
export function precedences(keys: readonly Key[], courses: readonly CourseOrder[]): Precedence[] {
  const set = new Set(keys);
  const all = courses.flatMap((course) => precedencesOf(course, courses, set));
  const said = new Set(all.map(({ first, next }) => pair(first, next)));
  const agreed = all.filter(({ first, next }) => !said.has(pair(next, first)));
  return [...new Map(agreed.map((each) => [pair(each.first, each.next), each])).values()];
}

/** Where the order of articles is not that of the courses: of each article only the nearest that should come before it. */
export function misplaced(keys: readonly Key[], courses: readonly CourseOrder[]): Precedence[] {
  const place = new Map(keys.map((key, index) => [key, index]));
  const at = (key: Key): number => place.get(key) ?? -1;
  const wrong = precedences(keys, courses).filter(({ first, next }) => at(first) > at(next));
  const nearest = new Map<Key, Precedence>();
  for (const each of wrong) {
    const known = nearest.get(each.next);
    if (known === undefined || at(each.first) < at(known.first)) nearest.set(each.next, each);
  }
  return [...nearest.values()].sort((a, b) => at(a.next) - at(b.next));
}

/** The articles in an order that the courses agree with, changed no more than needed. Where they go round in a circle, what stands first goes first. */
export function inCourseOrder(keys: readonly Key[], courses: readonly CourseOrder[]): Key[] {
  const agreed = precedences(keys, courses);
  const waiting = [...keys];
  const sorted: Key[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      (key) => !agreed.some(({ first, next }) => next === key && waiting.includes(first)),
    );
    sorted.push(...waiting.splice(Math.max(0, ready), 1));
  }
  return sorted;
}

/** The courses of which all lessons are among the articles, with those prerequisites of theirs that have lessons elsewhere. */
export function coursesBefore(
  keys: readonly Key[],
  courses: readonly CourseOrder[],
): { course: CourseOrder; missing: CourseOrder[] }[] {
  const isWhole = ({ lessons }: CourseOrder): boolean =>
    lessons.length > 0 && lessons.every((key) => keys.includes(key));
  return courses.filter(isWhole).flatMap((course) => {
    const missing = courses.filter((other) => course.prerequisites.includes(other.key) && !isWhole(other));
    return missing.length > 0 ? [{ course, missing }] : [];
  });
}
