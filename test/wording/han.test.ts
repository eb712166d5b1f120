import { expect, test } from 'vitest';
import { hanNumber, hanYear } from '../../src/site/wording/han.ts';
import { zhHans } from '../../src/site/wording/zh-Hans.ts';

test.each([
  [0, '〇'],
  [2, '二'],
  [10, '十'],
  [12, '十二'],
  [48, '四十八'],
  [100, '一百'],
  [110, '一百一十'],
  [305, '三百〇五'],
  [1018, '一千〇一十八'],
  [12000, '12000'],
])('%d is %s', (number, han) => {
  expect(hanNumber(number)).toBe(han);
});

test('a year is read digit by digit, a date as a date', () => {
  expect(hanYear(2026)).toBe('二〇二六');
  expect(zhHans.day('2026-11-08')).toBe('二〇二六年十一月八日');
  expect(zhHans.month('2026-10-18')).toBe('二〇二六年十月');
});

test('an article says of its upkeep only what is known', () => {
  expect(zhHans.article.upkeep('2026-10-18', undefined, '服务质量部')).toBe(
    '二〇二六年十月十八日修订，由服务质量部负责。',
  );
});
