import { expect, test } from 'vitest';
import { articleList, articlesByKey } from '../../../src/core/learning/article-list.ts';
import { article, caseStudy, curriculum, library, path } from '../build.ts';

test('every article is listed with its seal, its last revision and its former keys, and paths are not', () => {
  const bow = article({ key: 'etiquette/bow', mark: '躬', minutes: 4, added: '2026-10-01', updated: '2026-11-02' });
  const visit = caseStudy({ key: 'cases/visit', added: '2026-10-08', formerly: ['cases/trip'] });
  const list = articleList(library([path({ steps: ['etiquette/bow'] }), curriculum(), visit, bow]));
  expect(list.map(({ key }) => key)).toEqual(['etiquette/bow', 'cases/visit', 'curricula/服务入门']);
  expect(list[0]).toEqual({
    key: 'etiquette/bow',
    title: '鞠躬',
    mark: '躬',
    minutes: 4,
    version: '2026-11-02',
    formerly: [],
    questions: 0,
    competencies: [],
  });
  expect(list[1]?.version).toBe('2026-10-08');
  expect(list[2]?.version).toBe('');
  expect(articlesByKey(list).get('cases/trip')?.title).toBe('一次拜访');
});
