import { expect, test } from 'vitest';
import { lastRevision } from '../../../src/core/curriculum/last-revision.ts';
import { sourceUses, termUses } from '../../../src/core/curriculum/term-uses.ts';
import { leaves, partsOf, volume } from '../../../src/core/curriculum/volume.ts';
import { article, caseStudy, library, principle } from '../build.ts';

const keys = (entries: readonly { key: string }[]): string[] => entries.map(({ key }) => key);

test('principles stand by facet in the order of the system, empty facets left out', () => {
  const all = library([
    principle({ title: '口号', facet: 'slogan' }),
    principle({ title: '内容', facet: 'content' }),
    principle({ title: '策略', facet: 'strategy' }),
  ]);
  expect(volume(all, 'principles').map(({ id, entries }) => [id, keys(entries)])).toEqual([
    ['content', ['principles/内容']],
    ['slogan', ['principles/口号']],
    ['strategy', ['principles/策略']],
  ]);
});

test('etiquette stands by scene in the order of the vocabulary', () => {
  const all = library([article({ title: '接电话', scene: 'phone' }), article({ title: '鞠躬', scene: 'counter' })]);
  expect(volume(all, 'etiquette').map(({ id }) => id)).toEqual(['counter', 'phone']);
});

test('the handbook was revised when its latest article was', () => {
  const all = library([
    article({ title: '旧', updated: '2026-01-02' }),
    caseStudy({ title: '新', updated: '2026-11-18' }),
    principle({ title: '无日期' }),
  ]);
  expect(lastRevision(all)).toBe('2026-11-18');
  expect(lastRevision(library([principle()]))).toBeUndefined();
});

test('a term knows the articles that it names and those that name it, a source those that cite it', () => {
  const naming = article({ title: '接电话', sources: ['a', { id: 'a', note: '第三节' }] });
  naming.prose = { ...naming.prose, terms: [{ id: 'first-asked', place: { line: 1, column: 1 } }] };
  const all = library([naming, principle({ title: '首问' })], {
    glossary: { 'first-asked': { term: '首问负责制', definition: '谁先接谁负责。', see: ['principles/首问'] } },
    sources: { a: { title: '文献' } },
  });
  expect(keys(termUses(all).get('first-asked') ?? [])).toEqual(['principles/首问', 'etiquette/接电话']);
  expect(keys(sourceUses(all).get('a') ?? [])).toEqual(['etiquette/接电话']);
});

test('an article knows its number in its volume and the leaves beside it', () => {
  const found = leaves(
    library([
      principle({ title: '概念', facet: 'concept' }),
      principle({ title: '内容', facet: 'content' }),
      article({ title: '鞠躬' }),
    ]),
  );
  expect(found.get('principles/内容')).toMatchObject({ number: 1, next: { key: 'principles/概念' } });
  expect(found.get('principles/概念')).toMatchObject({ number: 2, previous: { key: 'principles/内容' } });
  expect(found.get('etiquette/鞠躬')).toEqual({ number: 1, previous: undefined, next: undefined });
});

test('cases are counted from the oldest, whatever the order of their list', () => {
  const found = leaves(library([caseStudy({ title: '新', year: 2020 }), caseStudy({ title: '旧', year: 2001 })]));
  expect(found.get('cases/旧')).toMatchObject({ number: 1, next: { key: 'cases/新' } });
  expect(found.get('cases/新')).toMatchObject({ number: 2, previous: { key: 'cases/旧' } });
});

test.each([
  ['shelves that stand together come first as one part', ['core', 'purpose'], ['purpose甲 乙 core丙', 'slogan:丁']],
  ['otherwise each shelf is a part', [], ['purpose:甲 乙', 'core:丙', 'slogan:丁']],
  ['a heading without its shelves is no part', ['concept'], ['purpose:甲 乙', 'core:丙', 'slogan:丁']],
])('%s', (_, together, shown) => {
  const shelves = volume(
    library([
      principle({ title: '丙', facet: 'core' }),
      principle({ title: '甲', key: 'principles/1', facet: 'purpose' }),
      principle({ title: '乙', key: 'principles/2', facet: 'purpose' }),
      principle({ title: '丁', facet: 'slogan' }),
    ]),
    'principles',
  );
  const parts = partsOf(shelves, together).map(
    ({ id, entries }) =>
      (id ? `${id}:` : '') + entries.map((each) => (each.id ?? '') + each.entry.data.title).join(' '),
  );
  expect(parts).toEqual(shown);
});
