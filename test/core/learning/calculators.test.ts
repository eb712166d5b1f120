import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculators, isCalculator, outcomeOf } from '../../../src/core/learning/calculators.ts';
import { numberIn } from '../../../src/core/learning/number-in.ts';

describe('a number is read from', () => {
  test.each([
    ['plain digits', '500000', 500000],
    ['full-width digits', '５００', 500],
    ['a full-width comma', '５００，０００', 500000],
    ['commas every three digits', '1,234,567.5', 1234567.5],
    ['commas every four digits', '50,0000', 500000],
    ['spaces between digits', '500 000', 500000],
    ['ten thousands', '50万', 500000],
    ['ten thousands and a measure word', '３．６ 万元', 36000],
    ['hundred millions', '1.2亿', 120000000],
    ['a measure word', '100位', 100],
    ['a sign of money', '￥300', 300],
    ['nothing before the point', '.5', 0.5],
    ['white space around it', '　80 ', 80],
    ['a minus sign', '−80', -80],
    ['zero', '0', 0],
  ])('%s', (_, text, number) => {
    expect(numberIn(text)).toBeCloseTo(number, 6);
  });

  test.each(['', ' ', '很多', '1,5', '1,23,4', '1.2.3', '12-5', '三千', '1e5', '0x10', 'NaN', '万', '.', '５０％'])(
    'not from %j',
    (text) => expect(numberIn(text)).toBeUndefined(),
  );

  test('whatever is typed is a finite number or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0１5,，.．万亿元 -−e') }), (text) => {
        const number = numberIn(text);
        expect(number === undefined || Number.isFinite(number)).toBe(true);
      }),
    );
  });

  test('a number that was written out with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(numberIn(number.toLocaleString('zh-CN'))).toBe(number);
      }),
    );
  });
});

describe('customer lifetime value', () => {
  const example = { revenue: '５０万', acquisition: '80,000', retention: '12万元', customers: '100' };
  test.each([
    ['is the mean of what is left', example, { kind: 'results', results: { value: 3000 } }],
    ['may be less than nothing', { ...example, revenue: '0' }, { kind: 'results', results: { value: -2000 } }],
    [
      'asks for every field',
      { revenue: '1', customers: ' ' },
      { kind: 'missing', fields: ['acquisition', 'retention', 'customers'] },
    ],
    ['is not divided by zero customers', { ...example, customers: '０' }, { kind: 'zero', fields: ['customers'] }],
    ['is not made of words', { ...example, retention: '不少' }, { kind: 'unreadable', fields: ['retention'] }],
    ['has no cost below zero', { ...example, retention: '-5' }, { kind: 'negative', fields: ['retention'] }],
    ['says nothing of an empty form', {}, { kind: 'nothing' }],
  ])('%s', (_, typed, outcome) => {
    expect(outcomeOf('lifetime-value', typed)).toEqual(outcome);
  });
});

describe('customer delivered value', () => {
  test.each([
    [
      'is total value less all four costs',
      { worth: '500', money: '300', time: '80', effort: '20', worry: '40' },
      440,
      60,
    ],
    ['counts a cost that is left empty as nothing', { worth: '200', money: '20', time: '' }, 20, 180],
    ['may be less than nothing', { worth: '10', money: '20' }, 20, -10],
  ])('%s', (_, typed, cost, value) => {
    expect(outcomeOf('delivered-value', typed)).toEqual({ kind: 'results', results: { cost, value } });
  });
  test('asks for value and money', () => {
    expect(outcomeOf('delivered-value', { time: '5' })).toEqual({ kind: 'missing', fields: ['worth', 'money'] });
  });
});

test('only the calculators there are have a name', () => {
  expect(Object.keys(calculators).every(isCalculator)).toBe(true);
  expect([undefined, '', 'toString'].some(isCalculator)).toBe(false);
});
