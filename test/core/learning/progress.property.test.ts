import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fits, type Shape } from '../../../src/core/learning/fits.ts';
import { merged, standing } from '../../../src/core/learning/merged.ts';
import { noOthers } from '../../../src/core/learning/others.ts';
import { packed, unpacked } from '../../../src/core/learning/packed.ts';
import { progressIn, progressText } from '../../../src/core/learning/progress-file.ts';
import { readings } from '../../../src/core/learning/reads.ts';
import { standingOn, type WayStep } from '../../../src/core/learning/way.ts';
import { Learner, LearningRecord } from '../../../src/core/model/learning-record.ts';

const shapes = { learner: z.toJSONSchema(Learner) as Shape, record: z.toJSONSchema(LearningRecord) as Shape };

const id = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
  minLength: 10,
  maxLength: 12,
});
const key = fc.constantFrom('etiquette/鞠躬', 'principles/以客为先', 'cases/一次拜访', 'principles/old');
const day = fc.constantFrom('', '2026-01-31', '2026-11-22', '2027-02-28');
/** Clocks that are right, stopped in 1970, or years ahead. */
const at = fc.oneof(fc.constantFrom(0, 4e12), fc.integer({ min: 1.7e12, max: 1.8e12 }));
const read = fc.record({ id, at, kind: fc.constant('read' as const), key, version: day });
const answer = fc.record({
  id,
  at,
  kind: fc.constant('answer' as const),
  key,
  question: fc.string({ maxLength: 8 }),
  answer: fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.boolean(),
    fc.array(fc.nat(5), { maxLength: 5 }),
    fc.string({ maxLength: 20 }),
  ),
  right: fc.boolean(),
  where: fc.constantFrom('check' as const, 'drill' as const),
});
const tick = fc.record({
  id,
  at,
  kind: fc.constant('tick' as const),
  key,
  duty: fc.constantFrom('1a2b3c', 'zz9'),
  period: fc.constantFrom('2026-11-22', '2026-W47', '2026-11'),
});
const withdrawn = fc.record({
  id,
  at,
  kind: fc.constant('withdrawn' as const),
  of: fc.array(id, { minLength: 1, maxLength: 3 }),
});
const records = fc.array(fc.oneof(read, answer, tick, withdrawn), { maxLength: 30 });

const steps: WayStep[] = ['etiquette/鞠躬', 'principles/以客为先', 'cases/一次拜访'].map((step, index) => ({
  key: step,
  title: step,
  mark: '礼',
  minutes: 3,
  required: index !== 1,
  version: '2026-11-22',
}));

describe('records of several devices', () => {
  test('merge to the same, in whatever order and however often', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const once = merged(a, b, c);
        expect(merged(c, merged(b, a))).toEqual(once);
        expect(merged(once, a, once)).toEqual(once);
      }),
    );
  });

  test('lose nothing by merging', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const ids = new Set(merged(a, b).map((record) => record.id));
        expect(ids).toEqual(new Set([...a, ...b].map((record) => record.id)));
      }),
    );
  });

  test('never un-complete a path, whatever comes in and whatever the clock says', () => {
    fc.assert(
      fc.property(records, fc.array(fc.oneof(read, answer, tick), { maxLength: 20 }), (a, more) => {
        const isDone = (all: LearningRecord[]): boolean[] =>
          standingOn(steps, readings(standing(all)), '2026-11-22').steps.map(({ reading }) => reading !== undefined);
        const fresh = more.filter(({ id: other }) => !a.some((record) => record.id === other));
        const [before, after] = [isDone(merged(a)), isDone(merged(fresh, a))];
        for (const [index, done] of before.entries()) expect(after[index] || !done).toBe(true);
      }),
    );
  });

  test('stand the same when the clock is set wrong', () => {
    fc.assert(
      fc.property(records, at, (a, wrong) => {
        const doneBy = (all: LearningRecord[]) =>
          standingOn(steps, readings(standing(merged(all))), '2026-11-22').steps.map(({ state }) => state);
        const distinct = merged(a);
        expect(doneBy(distinct.map((record) => ({ ...record, at: wrong })))).toEqual(doneBy(distinct));
      }),
    );
  });
});

describe('a file of progress', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(records, fc.string({ maxLength: 20 }), (all, name) => {
        const learner = { id: 'learner0000', name };
        const whole = merged(all);
        const read = progressIn(progressText('风范', learner, all), shapes);
        expect(read).toEqual({ ok: true, site: '风范', learner, records: whole, others: noOthers, refused: 0 });
      }),
    );
  });

  test('is refused, with the reason, when it is something else', () => {
    const learner = { id: 'learner0000', name: '' };
    expect(progressIn('no', shapes)).toEqual({ ok: false, reason: 'unreadable' });
    expect(progressIn('[]', shapes)).toEqual({ ok: false, reason: 'other' });
    const file = JSON.parse(progressText('风范', learner, [])) as object;
    expect(progressIn(JSON.stringify({ ...file, version: 2 }), shapes)).toEqual({ ok: false, reason: 'newer' });
    const odd = { ...file, records: [{ id: 'abcdefghij', at: 1, kind: 'fly' }] };
    expect(progressIn(JSON.stringify(odd), shapes)).toMatchObject({ ok: true, records: [], refused: 1 });
  });

  test('is judged as the schema judges', () => {
    const strange = fc.oneof(records, fc.array(fc.anything(), { maxLength: 5 }));
    fc.assert(
      fc.property(strange, (all) => {
        for (const record of all as unknown[])
          expect(fits(record, shapes.record)).toBe(LearningRecord.safeParse(record).success);
      }),
    );
  });
});

describe('a code to copy', () => {
  test('holds its text, through line breaks and what stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const well = text.toWellFormed();
        const code = await packed('jd', well);
        const broken = code.replace(/(.{20})/g, '$1\n');
        expect(await unpacked('jd', `我的进度：${broken}。`)).toEqual({ ok: true, text: well });
      }),
      { numRuns: 50 },
    );
  });

  test('is refused when a sign is wrong, missing or too many', async () => {
    const edit = fc.record({ place: fc.nat(), what: fc.constantFrom('', 'a', '0', 'Z_'), skip: fc.constantFrom(0, 1) });
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), edit, async (text, { place, what, skip }) => {
        const code = await packed('jd', text);
        const at = place % code.length;
        const edited = code.slice(0, at) + what + code.slice(at + skip);
        const found = await unpacked('jd', edited);
        expect(found.ok ? found.text : text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
