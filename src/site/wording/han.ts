const digits = '〇一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** A whole number from 0 to 9999 in Chinese: 12 is 十二, 305 is 三百〇五. */
export function hanNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number);
  if (number === 0) return '〇';
  const parts = [...String(number)].map((digit, index, all) => {
    const place = places[all.length - 1 - index] ?? '';
    return digit === '0' ? '〇' : `${digits[Number(digit)]}${place}`;
  });
  return parts.join('').replace(/〇+$/, '').replace(/〇+/g, '〇').replace(/^一十/, '十');
}

/** A year digit by digit: 2026 is 二〇二六. */
export const hanYear = (year: number): string =>
  [...String(year)].map((digit) => digits[Number(digit)] ?? digit).join('');

/** Some things in Chinese, with their classifier: 七篇, 三则; two of anything is 两. */
export const counted = (number: number, classifier: string): string =>
  `${number === 2 ? '两' : hanNumber(number)}${classifier}`;

/** 三则案例; of none 没有案例. */
export const some = (number: number, classifier: string, noun: string): string =>
  number === 0 ? `没有${noun}` : `${counted(number, classifier)}${noun}`;
