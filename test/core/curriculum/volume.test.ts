import { expect, test } from 'vitest';
import { newest } from '../../../src/core/curriculum/newest.ts';
import { sourceUses, termUses } from '../../../src/core/curriculum/term-uses.ts';
import { volume } from '../../../src/core/curriculum/volume.ts';
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

test('the newest articles come first, undated ones not at all', () => {
  const all = library([
    article({ title: '旧', updated: '2026-01-02' }),
    caseStudy({ title: '新', updated: '2026-11-18' }),
    principle({ title: '无日期' }),
  ]);
  expect(keys(newest(all, 4))).toEqual(['cases/新', 'etiquette/旧']);
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
