import { describe, expect, test } from 'vitest';
import { lanesOf, processPicture } from '../../../src/core/curriculum/process-picture.ts';
import { processesIn, standardsByRole } from '../../../src/core/curriculum/standards-by-role.ts';
import { article, library } from '../build.ts';

const process = [
  { who: '客户代表', what: '受理：收下申请' },
  { who: '客户经理', what: '约时间', limit: '及时' },
  {
    who: '客户经理',
    with: '验收人员',
    what: '验收：到现场，给意见，指导整改，直到通过',
    limit: '有管线三天，没有七天',
  },
];
const picture = processPicture(process, (step, number) => `${number} ${step.who}`);

test('a post has one lane, wherever and however often it works', () => {
  expect(lanesOf(process)).toEqual([
    { who: '客户代表', steps: [1] },
    { who: '客户经理', steps: [2, 3] },
    { who: '验收人员', steps: [3] },
  ]);
});

describe('the picture', () => {
  const [first, second, third] = picture.steps;

  test('puts steps from top to bottom, each on the lane of its post', () => {
    expect(picture.steps.map(({ x }) => x)).toEqual([0, 1, 1].map((lane) => picture.lanes[lane]?.x));
    expect([first, second, third].map((step) => step?.y)).toEqual(
      [first, second, third].map((step) => step?.y).sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
    expect(third?.withX).toBe(picture.lanes[2]?.x);
  });

  test('has the name of a step on a line of its own, where it has one', () => {
    expect(picture.steps.map(({ name }) => name.map(({ text }) => text))).toEqual([['受理'], [], ['验收']]);
    expect(second?.lines.map(({ text }) => text)).toEqual(['约时间']);
    expect(third?.lines.map(({ text }) => text).join('')).toBe('到现场，给意见，指导整改，直到通过');
  });

  test('gives a limit that is too long for the line of its post a line of its own', () => {
    expect([second?.limitY, third?.limitY === undefined]).toEqual([undefined, false]);
  });

  test('leads from step to step, and not on from the last', () => {
    expect(picture.steps.map(({ path }) => path === undefined)).toEqual([false, false, true]);
    expect(second?.path).not.toContain('H');
    expect(first?.path).toContain('H');
  });

  test('holds all of its words', () => {
    const lowest = Math.max(...picture.steps.flatMap(({ lines }) => lines.map(({ y }) => y)));
    expect(lowest).toBeLessThan(picture.height);
    expect(picture.textX).toBeGreaterThan(Math.max(...picture.lanes.map(({ x }) => x)));
  });
});

const all = library([
  article({ title: '接电话', scene: 'phone', roles: ['hotline'] }),
  article({ title: '鞠躬', scene: 'counter' }),
  article({ title: '短', process: process.slice(0, 2) }),
  article({ title: '长', process, roles: ['hotline', 'counter'] }),
]);

test('a post has its own standards and those for everyone, in the order of the volume', () => {
  const titles = (entries: { data: { title: string } }[] = []): string[] => entries.map(({ data }) => data.title);
  const roles = new Map(standardsByRole(all).map((each) => [each.role, each]));
  expect(titles(roles.get('hotline')?.own)).toEqual(['长', '接电话']);
  expect(titles(roles.get('hotline')?.shared)).toEqual(['短', '鞠躬']);
  expect(titles(roles.get('trainer')?.own)).toEqual([]);
});

test('the processes of a library, the longest first', () => {
  expect(processesIn(all).map(({ data }) => data.title)).toEqual(['长', '短']);
});
