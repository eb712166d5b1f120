import type { z } from 'zod';
import type { Access } from '../../src/core/model/access.ts';
import type { Collection, Key } from '../../src/core/model/key.ts';
import type { DataOf, Entry, Library } from '../../src/core/model/library.ts';
import { schemas, singleSchemas } from '../../src/core/model/schemas.ts';
import type { Prose } from '../../src/core/prose/prose.ts';

/** Builders that go through the schemas, so that a test cannot describe an impossible entry. */

type Written<C extends Collection> = z.input<(typeof schemas)[C]>;

/** What a test may say about an entry: any of its fields, its key and the length of its body. */
type Said<C extends Collection> = Partial<Written<C>> & { key?: Key; length?: number };

const least: { [C in Collection]: Written<C> } = {
  principles: { title: '以客为先', summary: '先想客户要什么。', facet: 'core' },
  etiquette: { title: '鞠躬', summary: '怎样鞠躬。', scene: 'counter' },
  cases: { title: '一次拜访', summary: '三次拜访谈成。', industry: 'telecom', outcome: 'success' },
  curricula: {
    title: '服务入门',
    summary: '第一门课。',
    objective: 'skill',
    audience: ['contact'],
    level: 'basic',
    units: [{ title: '第一单元', lessons: ['etiquette/鞠躬'] }],
  },
  paths: { title: '第一周', summary: '新员工第一周。', steps: ['etiquette/鞠躬'] },
  assessments: {
    title: '团队测评',
    summary: '八条。',
    dimensions: [{ id: 'trust', title: '信任', statements: ['我们说到做到'] }],
  },
  routines: { title: '每日必做', summary: '每天三件事。', every: 'day', duties: ['开班前看一遍公告'] },
};

const emptyProse: Prose = { headings: [], links: [], images: [], terms: [], quoted: [], length: 0, digest: '' };

function entry<C extends Collection>(collection: C, said: Said<C>): Entry<C> {
  const { key, length = 0, ...fields } = said;
  const data = schemas[collection].parse({ ...least[collection], ...fields }) as DataOf[C];
  const name = key ?? `${collection}/${data.title}`;
  return { key: name, collection, file: `${name}.mdx`, data, prose: { ...emptyProse, length } } as Entry<C>;
}

export const principle = (said: Said<'principles'> = {}): Entry<'principles'> => entry('principles', said);
export const article = (said: Said<'etiquette'> = {}): Entry<'etiquette'> => entry('etiquette', said);
export const caseStudy = (said: Said<'cases'> = {}): Entry<'cases'> => entry('cases', said);
export const curriculum = (said: Said<'curricula'> = {}): Entry<'curricula'> => entry('curricula', said);
export const path = (said: Said<'paths'> = {}): Entry<'paths'> => entry('paths', said);
export const assessment = (said: Said<'assessments'> = {}): Entry<'assessments'> => entry('assessments', said);
export const routine = (said: Said<'routines'> = {}): Entry<'routines'> => entry('routines', said);

/** A library of these entries; the site, glossary and sources are what an empty content folder gives. */
export const library = (
  entries: readonly Entry[],
  singles: {
    access?: Access;
    site?: z.input<(typeof singleSchemas)['site.yaml']>;
    glossary?: z.input<(typeof singleSchemas)['glossary.yaml']>;
    sources?: z.input<(typeof singleSchemas)['sources.yaml']>;
    suggestions?: z.input<(typeof singleSchemas)['suggestions.yaml']>;
  } = {},
): Library => ({
  access: singles.access ?? 'staff',
  entries: new Map([...entries].sort((a, b) => (a.key < b.key ? -1 : 1)).map((each) => [each.key, each])),
  site: singleSchemas['site.yaml'].parse(singles.site ?? {}),
  glossary: singleSchemas['glossary.yaml'].parse(singles.glossary ?? {}),
  sources: singleSchemas['sources.yaml'].parse(singles.sources ?? {}),
  suggestions: singleSchemas['suggestions.yaml'].parse(singles.suggestions ?? {}),
});
