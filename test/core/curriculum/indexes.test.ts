import { describe, expect, test } from 'vitest';
import { casesBy } from '../../../src/core/curriculum/cases-by.ts';
import { coverage } from '../../../src/core/curriculum/coverage.ts';
import { curriculaBy } from '../../../src/core/curriculum/curricula-by.ts';
import { article, caseStudy, curriculum, library } from '../build.ts';

const bow = article({ title: '鞠躬', minutes: 45, competencies: ['etiquette', 'teamwork'] });
const phone = article({ title: '电话', minutes: 90 });
const first = curriculum({
  title: '甲',
  audience: ['contact', 'support'],
  competencies: ['etiquette'],
  units: [
    { title: '一', method: 'mentoring', lessons: ['etiquette/鞠躬', { key: 'etiquette/电话', method: 'online' }] },
  ],
});
const second = curriculum({
  title: '乙',
  level: 'advanced',
  objective: 'overview',
  prerequisites: ['curricula/甲'],
  units: [{ title: '一', lessons: [{ key: 'etiquette/鞠躬', minutes: 60 }] }],
});
const all = library([bow, phone, first, second], {
  site: {
    notOffered: [
      { objective: 'skill', audience: 'senior' },
      { objective: 'skill', audience: 'contact' },
    ],
  },
});

describe('curriculaBy', () => {
  const groups = curriculaBy(all);
  test.each([
    ['audience', 'contact', '甲乙', 4.5],
    ['audience', 'support', '甲', 3],
    ['audience', 'senior', '', 0],
    ['objective', 'overview', '乙', 1.5],
    ['level', 'basic', '甲', 3],
    ['method', 'mentoring', '甲', 1],
    ['method', 'online', '甲', 2],
    ['competency', 'etiquette', '甲', 3],
  ] as const)('by %s, %s has “%s” with %d hours', (facet, id, titles, hours) => {
    const group = groups[facet].find((each) => each.id === id);
    expect(group?.curricula.map(({ data }) => data.title).join('')).toBe(titles);
    expect(group?.hours).toBe(hours);
  });
  test('values keep the order of their vocabulary, empty ones too', () => {
    expect(groups.level.map(({ id, curricula }) => [id, curricula.length])).toEqual([
      ['basic', 1],
      ['intermediate', 0],
      ['advanced', 1],
    ]);
    expect(groups.method.map(({ id }) => id)).toEqual(all.site.methods.map(({ id }) => id));
  });
});

describe('coverage', () => {
  const found = coverage(all);
  test.each([
    ['skill', 'contact', 'covered', 3],
    ['skill', 'support', 'covered', 3],
    ['skill', 'senior', 'not-offered', 0],
    ['skill', 'middle', 'hole', 0],
    ['overview', 'contact', 'covered', 1.5],
    ['orientation', 'contact', 'hole', 0],
  ] as const)('%s for %s is %s with %d hours', (objective, audience, state, hours) => {
    const cell = found.objectives
      .flatMap(({ cells }) => cells)
      .find((each) => each.objective === objective && each.audience === audience);
    expect(cell).toMatchObject({ state, hours });
  });
  test('holes are named', () => {
    expect(found.holes.objectives).toHaveLength(12 - 3 - 1);
    expect(found.holes.byObjective).toEqual([
      { objective: 'orientation', audiences: ['senior', 'middle', 'contact', 'support'] },
      { objective: 'skill', audiences: ['middle'] },
      { objective: 'overview', audiences: ['senior', 'middle', 'support'] },
    ]);
    expect(found.holes.competencies.map(({ competency }) => competency)).not.toContain('etiquette');
    expect(found.holes.competencies).toHaveLength(9);
  });
  test('a competency tells which curricula name it and how many lessons touch it', () => {
    const cells = (id: string) => found.competencies.find(({ competency }) => competency === id);
    expect(cells('etiquette')?.cells.map(({ named, lessons }) => [named, lessons])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    expect(cells('teamwork')).toMatchObject({ state: 'hole' });
  });
});

describe('casesBy', () => {
  const groups = casesBy(
    library([
      caseStudy({ title: '早', year: 2001, themes: ['prepayment', 'complaint'] }),
      caseStudy({ title: '晚', year: 2007, industry: 'retail', outcome: 'failure' }),
      caseStudy({ title: '无年' }),
    ]),
  );
  test.each([
    ['industry', 'telecom', '早无年'],
    ['industry', 'power', ''],
    ['outcome', 'failure', '晚'],
    ['theme', 'complaint', '早'],
    ['year', '2007', '晚'],
  ] as const)('by %s, %s has “%s”', (facet, id, titles) => {
    expect(
      groups[facet]
        .find((each) => each.id === id)
        ?.cases.map(({ data }) => data.title)
        .join(''),
    ).toBe(titles);
  });
  test('years are those in which something happened, the newest first', () => {
    expect(groups.year.map(({ id }) => id)).toEqual(['2007', '2001']);
  });
});
