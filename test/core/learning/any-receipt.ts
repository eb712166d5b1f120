import fc from 'fast-check';
import type { Receipt } from '../../../src/core/model/receipt.ts';

const sign = (signs: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength });
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const key = fc.constantFrom('etiquette/鞠躬', 'principles/core-idea', 'cases/a', 'curricula/b', 'principles/old');
/** Days that exist, and one that only looks like it. */
const day = fc.constantFrom('2026-11-22', '2025-02-28', '1970-01-01', '2099-12-31', '2026-13-45');
const made = fc.constantFrom('2026-11-22', '2026-12-01');
const version = fc.oneof(day, fc.constant(''));

const question = fc.record({
  id: fc.oneof(sign('abcdefghij0123456789', 10, 10), word),
  first: fc.boolean(),
  tries: fc.integer({ min: 1, max: 9999 }),
  right: fc.boolean(),
  competencies: fc.array(fc.constantFrom('listening', 'composure', '沟通'), { maxLength: 3 }),
});

export const anyStep = fc.record(
  {
    key,
    required: fc.boolean(),
    due: day,
    read: fc.record({ version, day }),
    questions: fc.array(question, { maxLength: 3 }),
  },
  { requiredKeys: ['key', 'required', 'questions'] },
);

const exam = fc.record({
  key,
  score: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  passed: fc.boolean(),
  day,
});

/** Any receipt that the schema takes, signed with nonsense or not at all. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc.record(
  {
    format: fc.constant('fengfan-receipt' as const),
    version: fc.constant(1 as const),
    site: word,
    learner: fc.record({ id: sign('abcdefghij0123456789', 10, 16), name: word }),
    path: fc.record(
      { of: fc.constantFrom('paths/first-week', 'link:abc'), title: word, start: day },
      { requiredKeys: ['of', 'title'] },
    ),
    made,
    steps: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
    exams: fc.array(exam, { maxLength: 3 }),
    signer: sign('ABCdef-_', 4, 20),
    signature: sign('ABCdef-_', 4, 20),
  },
  { requiredKeys: ['format', 'version', 'site', 'learner', 'path', 'made', 'steps', 'exams'] },
);
