import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftName, draftNamed, laterDrafts } from '../../../src/core/learning/assessment-draft.ts';
import type { Shape } from '../../../src/core/learning/fits.ts';
import { noOthers, othersCount } from '../../../src/core/learning/others.ts';
import { emptyDraft, newestDrafts } from '../../../src/core/learning/path-draft.ts';
import { type LearningShapes, progressIn, progressText } from '../../../src/core/learning/progress-file.ts';
import { learningShapes, progressShapes } from '../../../src/core/model/learning-shapes.ts';
import { Others } from '../../../src/core/model/others.ts';
import { ProgressFile } from '../../../src/core/model/progress-file.ts';
import { mergedGaps, mergedRecent } from '../../../src/core/search/merged-searches.ts';
import { mostRecent, recentIn } from '../../../src/core/search/recent-searches.ts';
import { gapsIn, mostGaps } from '../../../src/core/search/search-gaps.ts';

const shapes = progressShapes() as LearningShapes;
const learner = { id: 'learner0000', name: '王芳' };
const read = { id: 'aaaaaaaaaa', at: 1, kind: 'read' as const, key: 'etiquette/鞠躬', version: '' };

const query = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(...'停电缴费') });
const day = fc.constantFrom('2026-01-31', '2026-11-22', '2027-02-28');
const saved = fc.integer({ min: 0, max: 5 });
const searches = fc.uniqueArray(query, { maxLength: mostRecent });
const gaps = fc.uniqueArray(fc.record({ query, count: fc.integer({ min: 1, max: 9 }), day }), {
  maxLength: 12,
  selector: (gap) => gap.query,
});
const step = fc.record({
  key: fc.constantFrom('etiquette/鞠躬', 'cases/一次拜访'),
  required: fc.boolean(),
  note: fc.string({ maxLength: 5 }),
  day: fc.oneof(fc.constant('' as const), day),
});
const pathDraft = fc.record({
  saved,
  draft: fc.record({ title: fc.string({ maxLength: 3 }), steps: fc.array(step, { minLength: 1, maxLength: 2 }) }),
});
const pathDrafts = fc
  .array(pathDraft, { maxLength: 3 })
  .map((all) => all.map(({ saved, draft }) => ({ saved, draft: { ...emptyDraft('2026-11-22'), ...draft } })));
const assessmentDraft = fc.record({
  key: fc.constantFrom('assessments/astar', 'assessments/班组', 'assessments/old'),
  edition: fc.constantFrom('1a2b', 'zz9'),
  unit: fc.constantFrom('', '计量班'),
  at: fc.integer({ min: -1, max: 3 }),
  answers: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 4 }),
  saved,
});
const assessmentDrafts = fc.uniqueArray(assessmentDraft, { selector: (draft) => draft.key });

describe('what goes along in a file of progress', () => {
  test('comes out as it went in, and merged into nothing goes out again the same', () => {
    fc.assert(
      fc.property(searches, gaps, pathDrafts, assessmentDrafts, (searches, gaps, pathDrafts, assessmentDrafts) => {
        const others = {
          searches,
          gaps: mergedGaps(gaps),
          pathDrafts: newestDrafts(pathDrafts),
          assessmentDrafts,
        };
        const text = progressText('风范', learner, [read], others);
        expect(ProgressFile.safeParse(JSON.parse(text)).success).toBe(true);
        const found = progressIn(text, shapes);
        expect(found).toEqual({ ok: true, site: '风范', learner, records: [read], others, refused: 0 });
        if (!found.ok) return;
        const taken = {
          searches: mergedRecent([], found.others.searches),
          gaps: mergedGaps([], found.others.gaps),
          pathDrafts: newestDrafts([], found.others.pathDrafts),
          assessmentDrafts: laterDrafts([], found.others.assessmentDrafts),
        };
        expect(progressText('风范', learner, found.records, taken)).toBe(text);
      }),
    );
  });

  test('may be missing, as in files of older sites, and is passed over where it is not asked for', () => {
    const text = progressText('风范', learner, [read], { ...noOthers, searches: ['停电'] });
    const without = progressText('风范', learner, [read]);
    expect(JSON.parse(without)).not.toHaveProperty('others');
    expect(progressIn(without, shapes)).toMatchObject({ ok: true, others: noOthers, refused: 0 });
    // The board of a class asks for records alone.
    const ofBoard = learningShapes() as LearningShapes;
    expect(progressIn(text, ofBoard)).toEqual(progressIn(without, ofBoard));
    expect(progressIn(text.replace('["停电"]', '7'), ofBoard)).toEqual(progressIn(without, ofBoard));
  });

  const draft = emptyDraft('2026-11-22');
  const sheet = { key: 'assessments/astar', edition: '1a2b', unit: '', at: 0, answers: [1, null] };
  test.each([
    ['is no object', 'searches', 1],
    ['is of a kind that is not known', { passwords: ['a'] }, 1],
    ['is no list', { searches: '停电' }, 1],
    ['has no words', { searches: ['', '停电'] }, 1],
    ['is endless', { searches: ['停'.repeat(241)] }, 1],
    ['is more than is kept', { searches: Array.from({ length: mostRecent + 3 }, (_, n) => `${n}`) }, 3],
    ['was never asked', { gaps: [{ query: '停电', count: 0, day: '2026-11-22' }] }, 1],
    ['says more than it should', { gaps: [{ query: '停电', count: 1, day: '2026-11-22', who: '王芳' }] }, 1],
    ['has a day that no calendar has', { pathDrafts: [{ saved: 1, draft: emptyDraft('2026-02-31') }] }, 1],
    ['has a title without end', { pathDrafts: [{ saved: 1, draft: { ...draft, title: '长'.repeat(201) } }] }, 1],
    ['is another kind of draft', { pathDrafts: [{ saved: 1, draft: sheet }] }, 1],
    ['is under a name with a gap', { assessmentDrafts: [{ ...sheet, key: 'assessments/a b' }] }, 1],
    ['has an answer beyond every scale', { assessmentDrafts: [{ ...sheet, answers: [8] }] }, 1],
    ['holds a key that signs', { keys: [{ privateKey: 'x' }] }, 1],
  ])('is refused and counted where it %s', (_, others, refused) => {
    const file = JSON.parse(progressText('风范', learner, [read])) as object;
    const found = progressIn(JSON.stringify({ ...file, others }), shapes);
    expect(found).toMatchObject({ ok: true, records: [read], refused });
    if (found.ok) expect(Others.safeParse(found.others).success).toBe(true);
  });

  test('is judged so that nothing unchecked comes through', () => {
    const strange = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(noOthers)), fc.anything()));
    fc.assert(
      fc.property(strange, (others) => {
        const file = JSON.parse(progressText('风范', learner, [])) as object;
        let text = '';
        try {
          text = JSON.stringify({ ...file, others });
        } catch {
          return;
        }
        const found = progressIn(text, shapes);
        expect(found.ok && Others.safeParse(found.others).success).toBe(true);
      }),
    );
  });

  test('has the limits of what a device keeps', () => {
    const { properties = {} } = shapes.others as Shape;
    expect(properties.searches?.maxItems).toBe(mostRecent);
    expect(properties.gaps?.maxItems).toBe(mostGaps);
    expect(othersCount({ ...noOthers, searches: ['a'], gaps: [{ query: 'b', count: 1, day: '2026-11-22' }] })).toEqual({
      searches: 2,
      drafts: 0,
    });
  });
});

describe('two devices', () => {
  test('have the searches of both, this one first, as often as they are merged', () => {
    fc.assert(
      fc.property(searches, searches, searches, (a, b, c) => {
        const both = mergedRecent(a, b);
        expect(both.slice(0, a.length)).toEqual(a);
        expect(mergedRecent(both, b)).toEqual(both);
        expect(mergedRecent(both, c)).toEqual(mergedRecent(a, mergedRecent(b, c)));
        expect(recentIn(JSON.stringify(both))).toEqual(both);
        if (new Set([...a, ...b]).size <= mostRecent) expect(new Set(both)).toEqual(new Set(mergedRecent(b, a)));
      }),
    );
  });

  test('count what was not found the same, in whatever order and however often', () => {
    fc.assert(
      fc.property(gaps, gaps, gaps, (a, b, c) => {
        const all = mergedGaps(a, b, c);
        expect(mergedGaps(c, mergedGaps(b, a))).toEqual(all);
        expect(mergedGaps(all, a, all)).toEqual(all);
        expect(gapsIn(JSON.stringify(all))).toEqual(all);
      }),
    );
  });

  test('keep no more gaps than there is room for, those asked most', () => {
    const many = (from: number, count: number) =>
      Array.from({ length: mostGaps }, (_, n) => ({ query: `q${from + n}`, count, day: '2026-11-22' }));
    const all = mergedGaps(many(0, 1), many(1000, 2));
    expect(all.length).toBe(mostGaps);
    expect(all.every(({ count }) => count === 2)).toBe(true);
  });

  test('have the two newest drafts of a path, in whatever order and however often', () => {
    fc.assert(
      fc.property(pathDrafts, pathDrafts, pathDrafts, (a, b, c) => {
        const all = newestDrafts(a, b, c);
        expect(newestDrafts(c, newestDrafts(b, a))).toEqual(all);
        expect(newestDrafts(all, a, all)).toEqual(all);
        expect(all.length).toBeLessThanOrEqual(2);
        expect(all[0]?.saved).toBe(
          [...a, ...b, ...c]
            .map(({ saved }) => saved)
            .sort()
            .at(-1),
        );
      }),
    );
  });

  test('go on with the later draft of an assessment; one without a time gives way to none but is given up for any', () => {
    fc.assert(
      fc.property(assessmentDrafts, assessmentDrafts, (a, b) => {
        const both = laterDrafts(a, b);
        expect(laterDrafts(both, b)).toEqual(both);
        for (const draft of both) {
          const times = [...a, ...b].filter(({ key }) => key === draft.key).map(({ saved }) => saved);
          expect(draft.saved).toBe(Math.max(...times));
        }
      }),
    );
    const old = { key: 'assessments/astar', edition: '1a2b', unit: '', at: 0, answers: [1] };
    expect(laterDrafts([old], [{ ...old, at: 1 }])).toEqual([old]);
    expect(laterDrafts([], [old])).toEqual([old]);
    expect(laterDrafts([old], [{ ...old, saved: 1 }])).toEqual([{ ...old, saved: 1 }]);
  });
});

test('a path without anything in it is no draft', () => {
  expect(newestDrafts([{ saved: 9, draft: emptyDraft('2026-11-22') }])).toEqual([]);
});

test.each([
  ['assessments/astar', 'learner0000'],
  ['assessments/班组', ''],
])('the name of a draft of %s says whose it is', (key, id) => {
  expect(draftNamed(draftName(key, id))).toEqual({ key, learner: id });
});

test.each(['post aaaaaaaaaa', 'draft a', 'draft a b c', 'receipt keys'])('%s is no draft', (name) => {
  expect(draftNamed(name)).toBeUndefined();
});
