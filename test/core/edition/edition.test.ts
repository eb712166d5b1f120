import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/core/edition/edition.ts';
import type { Entry, Library } from '../../../src/core/model/library.ts';
import { article, assessment, caseStudy, curriculum, library, path, principle, routine } from '../build.ts';

const at = { line: 1, column: 1 };
const omit = { hidden: { references: 'omit' as const } };

const withLinks = <E extends Entry>(entry: E, ...hrefs: string[]): E => ({
  ...entry,
  prose: { ...entry.prose, links: hrefs.map((href) => ({ href, place: at })) },
});
const withTerms = <E extends Entry>(entry: E, ...ids: string[]): E => ({
  ...entry,
  prose: { ...entry.prose, terms: ids.map((id) => ({ id, place: at })) },
});

const open = { access: 'public' } as const;
const shown = principle({ ...open, title: '开' });
const closed = principle({ title: '内', formerly: ['principles/旧'] });
const draft = principle({ ...open, title: '稿', draft: true });

const publicOf = (whole: Library): Library => editionOf(whole, 'public').library;

const answered = {
  title: '乙',
  received: '2026-01-01',
  answered: '2026-01-02',
  status: 'adopted',
  answer: '好。',
} as const;

test('staff see all but drafts; the public what is public and no draft', () => {
  const whole = library([shown, closed, draft], {
    suggestions: {
      a: { title: '甲', received: '2026-01-01' },
      b: { ...answered, ...open },
      c: { title: '丙', received: '2026-01-01', ...open },
    },
  });
  const staff = editionOf(whole, 'staff').library;
  expect([...staff.entries.keys()]).toEqual([shown.key, closed.key].sort());
  expect(Object.keys(staff.suggestions)).toEqual(['a', 'b', 'c']);
  expect([...publicOf(whole).entries.keys()]).toEqual([shown.key]);
  expect(Object.keys(publicOf(whole).suggestions)).toEqual(['b']);
  expect(publicOf(whole).access).toBe('public');
});

describe('what only hidden entries use is hidden with them; what nobody uses stays', () => {
  const term = { term: '词', definition: '解释。' };
  const whole = library(
    [
      withTerms(principle({ ...open, title: '开', sources: ['both'] }), 'both'),
      withTerms(
        caseStudy({
          title: '内',
          sources: ['both', 'closed'],
          industry: 'closed',
          themes: ['closed'],
          roles: ['closed'],
          competencies: ['closed'],
        }),
        'both',
        'closed',
        'used-closed-seen-open',
      ),
      article({ title: '稿', draft: true, scene: 'closed' }),
      curriculum({ title: '课', units: [{ title: '一', method: 'closed', lessons: ['cases/内'] }] }),
    ],
    {
      glossary: {
        both: term,
        closed: { ...term, sources: ['of-term'] },
        unused: term,
        'seen-closed': { ...term, see: ['cases/内'] },
        'seen-open': { ...term, see: ['principles/开'] },
        'used-closed-seen-open': { ...term, see: ['principles/开'] },
      },
      sources: Object.fromEntries(['both', 'closed', 'of-term', 'unused'].map((id) => [id, { title: id }])),
      site: Object.fromEntries(
        ['industries', 'themes', 'scenes', 'roles', 'methods', 'competencies'].map((name) => [
          name,
          ['closed', 'unused'].map((id) => ({ id, label: id })),
        ]),
      ),
    },
  );
  test('terms', () =>
    expect(Object.keys(publicOf(whole).glossary)).toEqual(['both', 'unused', 'seen-open', 'used-closed-seen-open']));
  test('sources, those of a hidden term as well', () =>
    expect(Object.keys(publicOf(whole).sources)).toEqual(['both', 'unused']));
  test.each(['industries', 'themes', 'scenes', 'roles', 'methods', 'competencies'] as const)('%s', (name) =>
    expect(publicOf(whole).site[name].map(({ id }) => id)).toEqual(['unused']),
  );
  test('a staff site without drafts keeps what is internal', () => {
    const { glossary, site } = editionOf(whole, 'staff').library;
    expect(Object.keys(glossary)).toContain('closed');
    expect(site.industries).toHaveLength(2);
    expect(site.scenes).toHaveLength(1);
  });
});

describe('with `references: omit` a reference to a hidden entry leaves no trace', () => {
  const other = principle({ ...open, title: '另' });
  const keys = [closed.key, shown.key, draft.key];
  const of = (entry: Entry): Entry['data'] | undefined =>
    publicOf(library([shown, other, closed, draft, entry], { site: omit })).entries.get(entry.key)?.data;

  test.each([
    ['related articles', principle({ ...open, title: '甲', related: keys }), { related: [shown.key] }],
    ['related cases', caseStudy({ ...open, related: keys }), { related: [shown.key] }],
    [
      'steps of a path, with their notes, and where it leads on',
      // biome-ignore lint/suspicious/noThenProperty: a text, which nothing that awaits an entry can call.
      path({ ...open, steps: [{ key: closed.key, note: '附言' }, shown.key], then: closed.key }),
      { steps: [shown.key] },
    ],
    [
      'lessons of a course, and units that have no other',
      curriculum({
        ...open,
        units: [
          { title: '一', lessons: keys },
          { title: '二', lessons: [{ key: closed.key, required: false }] },
        ],
      }),
      { units: [{ title: '一', lessons: [shown.key] }] },
    ],
    [
      'what an assessment gives to read',
      assessment({ ...open, dimensions: [{ id: 'x', title: '信', statements: ['说到做到'], read: keys }] }),
      { dimensions: [expect.objectContaining({ read: [shown.key] })] },
    ],
    [
      'what a duty gives to read',
      routine({ ...open, duties: [{ title: '看', read: closed.key }] }),
      { duties: [{ title: '看', roles: [] }] },
    ],
    [
      'what a step of a process gives to read',
      article({
        ...open,
        title: '流',
        process: [
          { who: '甲', what: '一', read: closed.key },
          { who: '乙', what: '二' },
        ],
      }),
      {
        process: [
          { who: '甲', what: '一' },
          { who: '乙', what: '二' },
        ],
      },
    ],
  ])('%s', (_, entry, expected) => {
    const data = of(entry);
    expect(data).toMatchObject(expected);
    expect(JSON.stringify(data)).not.toMatch(/principles\/[内稿]|附言|"二","lessons"|then/);
  });

  test('terms and suggestions', () => {
    const { glossary, suggestions } = publicOf(
      library([shown, closed], {
        site: omit,
        glossary: { a: { term: '词', definition: '解释。', see: keys.slice(0, 2) } },
        suggestions: {
          b: { ...answered, ...open, about: closed.key, changed: keys.slice(0, 2) },
        },
      }),
    );
    expect(glossary.a?.see).toEqual([shown.key]);
    expect(suggestions.b).toMatchObject({ changed: [shown.key] });
    expect(suggestions.b).not.toHaveProperty('about');
  });

  test('entrances of the first page', () => {
    const entrances = [closed.key, `/${shown.key}/`, '/cases/', '/principles/旧/'].map((to) => ({
      label: to.slice(0, 12),
      to,
    }));
    const { site } = publicOf(library([shown, closed], { site: { ...omit, entrances } }));
    expect(site.entrances.map(({ to }) => to)).toEqual([`/${shown.key}/`, '/cases/']);
  });

  test('links to it, to its old address, to pages and anchors that are there for it alone', () => {
    const course = curriculum({ title: '内课', units: [{ title: '一', lessons: [shown.key] }] });
    const links = [
      '/principles/开/',
      '/principles/内/',
      './内.mdx',
      '/principles/旧/',
      '/curricula/内课/kit/',
      '/glossary/#closed',
      'https://example.com/principles/内/',
      './表.docx',
    ];
    const from = withLinks(principle({ ...open, title: '甲' }), ...links);
    const whole = library([shown, withTerms(closed, 'closed'), course, from], {
      site: omit,
      glossary: { closed: { term: '词', definition: '解释。' } },
    });
    const { prose } = publicOf(whole).entries.get(from.key) as Entry;
    expect(prose.links.map(({ href }) => href)).toEqual([links[0], ...links.slice(6)]);
    expect(prose.unlinked).toEqual(links.slice(1, 6));
  });

  test('a course or a path of which nothing would remain may not leave it out', () => {
    const { leavesOut } = editionOf(library([shown, closed], { site: omit }), 'public');
    expect(leavesOut(path({ ...open, steps: [closed.key] }))).toBe(false);
    expect(leavesOut(path({ ...open, steps: [closed.key, shown.key] }))).toBe(true);
  });
});

test('without it references stay, and are faults', () => {
  const from = withLinks(principle({ ...open, title: '甲', related: [closed.key] }), '/principles/内/');
  const { library: edition, leavesOut, isHidden } = editionOf(library([shown, closed, from]), 'public');
  expect(edition.entries.get(from.key)).toBe(from);
  expect(leavesOut(from)).toBe(false);
  expect(isHidden('/principles/内/', '')).toBe(true);
  expect(isHidden('/principles/开/', '')).toBe(false);
  expect(isHidden('/principles/无/', '')).toBe(false);
});
