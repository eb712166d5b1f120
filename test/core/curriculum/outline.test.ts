import { expect, test } from 'vitest';
import { methodsIn, outline, outlines, totalHours } from '../../../src/core/curriculum/outline.ts';
import { readingPath } from '../../../src/core/curriculum/reading-path.ts';
import { article, curriculum, library, principle } from '../build.ts';

const bow = article({ title: '鞠躬', length: 700 });
const phone = article({ title: '电话', length: 1050 });
const service = principle({ title: '服务', minutes: 30 });

const course = curriculum({
  units: [
    {
      title: '仪态',
      method: 'mentoring',
      lessons: ['etiquette/鞠躬', { key: 'etiquette/电话', method: 'online', required: false }],
    },
    { title: '理念', lessons: [{ key: 'principles/服务', minutes: 60 }, 'etiquette/鞠躬'] },
  ],
});

test('a reading path is the lessons of all units in order, each once', () => {
  expect(readingPath(course)).toEqual(['etiquette/鞠躬', 'etiquette/电话', 'principles/服务']);
});

test('an outline resolves every lesson and adds its minutes up', () => {
  const found = outline(course, library([bow, phone, service, course]));
  expect(found.units.map((unit) => [unit.title, unit.minutes])).toEqual([
    ['仪态', 5],
    ['理念', 62],
  ]);
  expect(found).toMatchObject({ minutes: 67, requiredMinutes: 64, hours: 1.5, lessonCount: 4 });
});

test.each([
  ['a lesson takes its unit’s method', 0, 0, 'mentoring'],
  ['a lesson’s own method wins', 0, 1, 'online'],
  ['without either there is no method', 1, 0, undefined],
])('%s', (_, unit, lesson, method) => {
  expect(outline(course, library([bow, phone, service])).units[unit]?.lessons[lesson]?.method).toBe(method);
});

test('a lesson that is not published is left out, and its minutes too', () => {
  expect(outline(course, library([service]))).toMatchObject({
    lessonCount: 1,
    minutes: 60,
    units: [{ lessons: [] }, {}],
  });
});

test('methods come up once each, hours of several curricula are rounded once', () => {
  const other = curriculum({
    title: '其他',
    units: [{ title: '一', lessons: [{ key: 'etiquette/鞠躬', minutes: 20 }] }],
  });
  const found = outlines(library([bow, phone, service, course, other]));
  expect(methodsIn(outline(course, library([bow, phone, service, course])))).toEqual(['mentoring', 'online']);
  expect([...found.values()].map(({ hours }) => hours).sort()).toEqual([0.5, 1.5]);
  expect(totalHours(found.values())).toBe(2);
});
