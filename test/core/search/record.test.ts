import { expect, test } from 'vitest';
import { searchRecords } from '../../../src/core/search/findable.ts';
import { searchRecord } from '../../../src/core/search/record.ts';
import { article, caseStudy, curriculum, library, path, principle, routine } from '../build.ts';

const headings = { process: '流程', dos: '宜', donts: '忌', wording: '用语' };
const bow = article({
  title: '鞠躬',
  key: 'etiquette/bow',
  tags: ['行礼'],
  audience: ['contact'],
  dos: ['站直'],
  wording: [{ when: '见面', say: '您好' }],
});
const all = library([bow, principle(), caseStudy(), curriculum(), path()], {
  glossary: {
    courtesy: {
      term: '礼节',
      aliases: ['礼仪'],
      english: 'courtesy',
      definition: '待人的规矩。',
      see: ['etiquette/bow'],
    },
    other: { term: '投诉', definition: '不满。' },
  },
});
const record = searchRecord(
  bow,
  () => [
    { id: '', title: '', text: '鞠躬有三种。' },
    { id: '弯腰', title: '弯腰', text: '十五度。' },
  ],
  headings,
);

test('a record has the address of its page', () => {
  expect(record).toMatchObject({
    key: 'etiquette/bow',
    address: '/etiquette/bow/',
    title: '鞠躬',
    collection: 'etiquette',
  });
});

test('what the frontmatter says is a section with its anchor; what it does not say is none', () => {
  expect(record.sections).toEqual([
    { id: '', title: '', text: '鞠躬有三种。' },
    { id: '弯腰', title: '弯腰', text: '十五度。' },
    { id: 'dos', title: '宜', text: '站直' },
    { id: 'wording', title: '用语', text: '见面\n您好\n' },
  ]);
});

test('its tags belong to it', () => {
  expect(record.tags).toEqual(['行礼']);
});

test('filters are the values of its fields', () => {
  expect(record.filters).toEqual({
    collection: ['etiquette'],
    audience: ['contact'],
    competency: [],
    scene: ['counter'],
  });
});

test('articles, listed paths, assessments, routines and terms can be found, each with its address', () => {
  const hidden = path({ key: 'paths/hidden', listed: false });
  const more = library([...all.entries.values(), hidden, routine()], {
    glossary: { courtesy: { term: '礼节', definition: '待人的规矩。' } },
  });
  expect(searchRecords(more, () => [], headings).map(({ address }) => address)).toEqual([
    '/cases/一次拜访/',
    '/curricula/服务入门/',
    '/etiquette/bow/',
    '/principles/以客为先/',
    '/paths/第一周/',
    '/routines/每日必做/',
    '/glossary/#courtesy',
  ]);
});

test('a routine is found by its duties, a term by its other names', () => {
  const [duties] = searchRecords(library([routine()]), () => [], headings);
  expect(duties?.sections).toEqual([{ id: '', title: '', text: '开班前看一遍公告' }]);
  const term = searchRecords(all, () => [], headings).find(({ key }) => key === 'glossary#courtesy');
  expect(term).toMatchObject({
    title: '礼节',
    sections: [{ id: '', title: '', text: '礼仪、courtesy：待人的规矩。' }],
    tags: ['礼仪', 'courtesy'],
    names: ['礼节', '礼仪'],
  });
});

test('a suggestion is found by what was suggested and what was answered', () => {
  const shelf = library([], {
    suggestions: {
      chair: {
        title: '放一把椅子',
        text: '老人站着累。',
        received: '2026-11-02',
        status: 'adopted',
        answer: '用。',
        answered: '2026-11-03',
      },
    },
  });
  expect(searchRecords(shelf, () => [], headings)).toMatchObject([
    {
      key: 'suggestions#chair',
      address: '/suggestions/#chair',
      title: '放一把椅子',
      sections: [{ id: '', title: '', text: '老人站着累。\n用。' }],
      updated: '2026-11-03',
    },
  ]);
});

test('a process is found under its own heading', () => {
  const process = [
    { who: '主管', what: '分派' },
    { who: '客户经理', with: '勘察人员', what: '勘察', limit: '三天' },
  ];
  expect(searchRecord(article({ process }), () => [], headings).sections[0]).toEqual({
    id: 'process',
    title: '流程',
    text: '主管  分派\n客户经理 勘察人员 勘察 三天',
  });
});

test('a course is found by its units, its organisation and its follow-up', () => {
  const course = curriculum({ organisation: '分两次上。', followUp: '一个月后回访。' });
  expect(searchRecord(course, () => [], headings).sections).toEqual([
    { id: '', title: '', text: '第一单元\n分两次上。\n一个月后回访。' },
  ]);
});
