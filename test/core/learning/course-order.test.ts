import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CourseOrder, coursesBefore, inCourseOrder, misplaced } from '../../../src/core/learning/course-order.ts';

const course = (key: string, lessons: string, ...prerequisites: string[]): CourseOrder => ({
  key,
  title: key,
  lessons: [...lessons],
  prerequisites,
});
const found = (keys: string, ...courses: CourseOrder[]): string[] =>
  misplaced([...keys], courses).map(({ first, next, course }) => `${first}<${next} ${course.key}`);

test.each<[string, string, CourseOrder[], string[], string]>([
  ['in the order of the course', 'abc', [course('1', 'abc')], [], 'abc'],
  ['one too late', 'bca', [course('1', 'abc')], ['a<b 1', 'a<c 1'], 'abc'],
  ['with others between, which stay', 'xbya', [course('1', 'ab')], ['a<b 1'], 'xyab'],
  ['a prerequisite course behind', 'ba', [course('1', 'a'), course('2', 'b', '1')], ['a<b 2'], 'ab'],
  ['courses that disagree', 'ba', [course('1', 'ab'), course('2', 'ba')], [], 'ba'],
  ['articles of no course', 'ba', [course('1', 'cd')], [], 'ba'],
  ['a small part of a course', 'ba', [course('1', 'abcde')], [], 'ba'],
])('%s', (_, keys, courses, wrong, sorted) => {
  expect(found(keys, ...courses)).toEqual(wrong);
  expect(inCourseOrder([...keys], courses).join('')).toBe(sorted);
});

test('sorting loses nothing, ends with circles too, and without them leaves nothing misplaced', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  const courses = fc
    .array(fc.tuple(letters, letters), { maxLength: 4 })
    .map((all) =>
      all.map(([lessons], n): CourseOrder => course(String(n), lessons.join(''), ...(n > 0 ? [String(n - 1)] : []))),
    );
  fc.assert(
    fc.property(letters, courses, (keys, courses) => {
      const sorted = inCourseOrder(keys, courses);
      expect([...sorted].sort()).toEqual([...keys].sort());
      expect(inCourseOrder(keys, courses.slice(0, 1)).length).toBe(keys.length);
      expect(misplaced(inCourseOrder(keys, courses.slice(0, 1)), courses.slice(0, 1))).toEqual([]);
    }),
  );
});

test('a whole course without the one before it is found, and with it is not', () => {
  const courses = [course('1', 'ab'), course('2', 'bc', '1')];
  const before = (keys: string): string[] =>
    coursesBefore([...keys], courses).map(
      ({ course, missing }) => `${missing.map(({ key }) => key)} before ${course.key}`,
    );
  expect(before('bc')).toEqual(['1 before 2']);
  expect(before('abc')).toEqual([]);
  expect(before('c')).toEqual([]);
});
