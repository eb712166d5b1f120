import { type CourseOrder, coursesBefore, misplaced } from '../../core/learning/course-order.ts';
import { button, element, filledText } from '../dom/elements.ts';
import type { Catalogue } from './catalogue.ts';
import type { WorkshopWords } from './words.ts';

const atOnce = 4;

/** Says where the order is not that of the courses, and offers to sort it; forbids nothing. */
export function adviceOn(
  keys: readonly string[],
  { articleOf, courses }: Catalogue,
  words: WorkshopWords,
  sort: () => void,
): HTMLElement[] {
  const wrong = misplaced(keys, courses);
  const titleOf = (key: string): string => articleOf(key)?.title ?? key;
  const lines = wrong
    .slice(0, atOnce)
    .map(({ first, next, course }) =>
      filledText(words.adviceLine, { first: titleOf(first), next: titleOf(next), course: course.title }),
    );
  const more = wrong.length > atOnce ? [filledText(words.adviceMore, { n: wrong.length - atOnce })] : [];
  const order =
    wrong.length === 0
      ? []
      : [
          element('p', '', filledText(words.advice, { n: wrong.length })),
          element('ul', '', ...[...lines, ...more].map((line) => element('li', '', line))),
          button('plain', words.sort, sort),
        ];
  const before = coursesBefore(keys, courses).map(({ course, missing }) =>
    element('p', '', filledText(words.before, { course: course.title, first: titles(missing, words) })),
  );
  return [...order, ...before];
}

const titles = (courses: readonly CourseOrder[], { between }: WorkshopWords): string =>
  courses.map(({ title }) => title).join(between);
