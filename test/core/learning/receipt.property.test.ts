import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, type Shape } from '../../../src/core/learning/fits.ts';
import { receiptOf } from '../../../src/core/learning/receipt.ts';
import { codesIn, mostForQr, receiptCode, receiptInCode } from '../../../src/core/learning/receipt-code.ts';
import { newKeys, signed, verdictOf } from '../../../src/core/learning/receipt-signature.ts';
import { receiptFileText, receiptIn, signedText } from '../../../src/core/learning/receipt-text.ts';
import type { LearningRecord } from '../../../src/core/model/learning-record.ts';
import { Receipt, receiptShape } from '../../../src/core/model/receipt.ts';
import { anyReceipt } from './any-receipt.ts';

const shape = receiptShape() as Shape;
const subtle = crypto.subtle;
const at = (day: string): number => new Date(`${day}T09:00:00`).getTime();

const learner = { id: 'abcdefghij', name: '王芳' };
const site = {
  site: '风范',
  made: '2026-11-22',
  presentKey: (key: string) => (key === 'principles/old' ? 'principles/core-idea' : key),
  competenciesOf: (id: string) => (id === 'q1' ? ['listening'] : []),
};
const path = {
  of: 'paths/first-week',
  title: '新员工第一周',
  steps: [
    { key: 'principles/old', required: true },
    { key: 'etiquette/bow', required: false, due: '2026-11-20' },
  ],
};
const records: LearningRecord[] = [
  { id: 'r000000001', at: at('2026-11-18'), kind: 'read', key: 'principles/core-idea', version: '2026-01-01' },
  {
    id: 'r000000002',
    at: at('2026-11-18'),
    kind: 'answer',
    key: 'principles/old',
    question: 'q1',
    answer: 1,
    right: false,
    where: 'check',
  },
  {
    id: 'r000000003',
    at: at('2026-11-19'),
    kind: 'answer',
    key: 'principles/core-idea',
    question: 'q1',
    answer: 0,
    right: true,
    where: 'drill',
  },
  { id: 'r000000004', at: at('2026-11-19'), kind: 'read', key: 'cases/elsewhere', version: '' },
  {
    id: 'r000000005',
    at: at('2026-11-20'),
    kind: 'exam',
    key: 'curricula/basics',
    seed: 's',
    answers: [{ key: 'etiquette/bow', question: 'q9', answer: 0, right: true }],
    score: 66.666,
    passed: false,
  },
];

describe('a receipt', () => {
  const receipt = receiptOf(learner, path, records, site);

  test('says who, what, when, which version and how it went, of this path alone', () => {
    expect(receipt.steps).toEqual([
      {
        key: 'principles/core-idea',
        required: true,
        read: { version: '2026-01-01', day: '2026-11-18' },
        questions: [{ id: 'q1', first: false, tries: 2, right: true, competencies: ['listening'] }],
      },
      { key: 'etiquette/bow', required: false, due: '2026-11-20', questions: [] },
    ]);
    expect(receipt.exams).toEqual([{ key: 'curricula/basics', score: 66.7, passed: false, day: '2026-11-20' }]);
    expect(Receipt.parse(receipt)).toEqual(receipt);
  });

  test('can be made before anything was read', () => {
    expect(receiptOf(learner, path, [], site).steps.filter(({ read }) => read)).toEqual([]);
  });

  test('of eight steps with twenty questions, signed, fits a QR code', async () => {
    const keys = [
      'service-content',
      'five-hearts-three-noes',
      'visit-customer',
      'first-asked',
      'outage-call',
      'service-standard',
      'service-behaviour',
      'core-idea',
    ];
    const names = ['communication', 'composure', 'service-attitude', 'business-knowledge'];
    // Ten letters and digits that no compression shortens, as the site makes them.
    const id = (n: number): string => (((n + 1) * 0.6180339887) % 1).toString(36).slice(2, 12);
    const full: Receipt = {
      ...receipt,
      learner: { id: '8f3k2m9x0a7c5d1e', name: '欧阳海燕' },
      steps: keys.map((key, step) => ({
        key: `${step % 2 ? 'etiquette' : 'principles'}/${key}`,
        required: true,
        due: `2026-11-${20 + step}`,
        read: { version: `2026-0${step + 1}-1${step}`, day: `2026-11-1${step}` },
        questions: Array.from({ length: step < 4 ? 3 : 2 }, (_, n) => ({
          id: id(step * 3 + n),
          first: n % 2 === 0,
          tries: n + 1,
          right: true,
          competencies: [names[(step + n) % 4] ?? '', names[(step + 1) % 4] ?? ''],
        })),
      })),
    };
    expect(full.steps.flatMap(({ questions }) => questions)).toHaveLength(20);
    const code = await receiptCode(await signed(full, await newKeys(subtle), subtle));
    expect(code.length).toBeLessThanOrEqual(mostForQr);
    expect(code.length).toBeGreaterThan(400);
  });
});

describe('the code of a receipt', () => {
  test('gives back the same receipt, and what its schema takes the small judge takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyReceipt, async (receipt) => {
        expect(Receipt.safeParse(receipt).success).toBe(true);
        expect(fits(receipt, shape)).toBe(true);
        expect(await receiptInCode(await receiptCode(receipt), shape)).toEqual({ ok: true, receipt });
      }),
      { numRuns: 60 },
    );
  });

  test('is found among others, in broken lines and with text around it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyReceipt, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', ' 王芳：', '\nct done '),
        async (receipts, between) => {
          const codes = await Promise.all(receipts.map(receiptCode));
          const broken = codes.map((code) => code.replace(/(.{40})/g, '$1\n '));
          expect(codesIn(`师傅好 ${broken.join(between)} 谢谢ok`)).toEqual(codes);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['cut short', (code: string) => code.slice(0, -20), 'damaged'],
    [
      'with a sign changed',
      (code: string) => code.replace(/\.(.)/, (_, sign) => `.${sign === 'A' ? 'B' : 'A'}`),
      'damaged',
    ],
    ['of a later version', (code: string) => code.replace('ct1', 'ct2'), 'newer'],
    ['of something else', () => 'hello', 'other'],
  ])('%s is told apart', async (_, spoiled, reason) => {
    const code = await receiptCode(receiptOf(learner, path, records, site));
    expect(await receiptInCode(spoiled(code), shape)).toEqual({ ok: false, reason });
  });
});

describe('the signature of a receipt', () => {
  test('holds through file and code, and breaks with any change', async () => {
    const keys = await newKeys(subtle);
    expect(keys.privateKey.extractable).toBe(false);
    await fc.assert(
      fc.asyncProperty(anyReceipt, async (plain) => {
        const { signer: _, signature: __, ...bare } = plain;
        const receipt = await signed(bare, keys, subtle);
        expect(await verdictOf(receipt, subtle)).toBe('intact');
        const filed = receiptIn(JSON.parse(receiptFileText(receipt)), shape);
        expect(filed).toEqual({ ok: true, receipt });
        const shuffled = Object.fromEntries(Object.entries(receipt).reverse()) as Receipt;
        expect(signedText(shuffled)).toBe(signedText(receipt));
        expect(await verdictOf(shuffled, subtle)).toBe('intact');
        for (const changed of [
          { ...receipt, learner: { ...receipt.learner, name: `${receipt.learner.name}x` } },
          { ...receipt, steps: receipt.steps.map((step) => ({ ...step, required: !step.required })) },
          { ...receipt, signature: 'AAAA' },
        ])
          expect(await verdictOf(changed, subtle)).toBe('changed');
      }),
      { numRuns: 25 },
    );
  });

  test('that is missing is said to be so; half of it is a change; without WebCrypto nobody can tell', async () => {
    const plain = receiptOf(learner, path, records, site);
    const whole = await signed(plain, await newKeys(subtle), subtle);
    const { signature: _, ...half } = whole;
    expect(await verdictOf(plain, subtle)).toBe('unsigned');
    expect(await verdictOf(half, subtle)).toBe('changed');
    expect(await verdictOf(whole, undefined)).toBe('unchecked');
  });

  test('by another key does not pass for the first one', async () => {
    const receipt = await signed(receiptOf(learner, path, records, site), await newKeys(subtle), subtle);
    const other = await signed(receipt, await newKeys(subtle), subtle);
    expect(await verdictOf({ ...receipt, signer: other.signer }, subtle)).toBe('changed');
    expect(await verdictOf(other, subtle)).toBe('intact');
  });
});
