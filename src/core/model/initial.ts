// The first character of each letter in pinyin order; ICU sorts every Han character between two of these.
const firsts = 'A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M麻 N拏 O噢 P妑 Q七 R呥 S撒 T它 W穵 X夕 Y丫 Z帀'.split(' ');

const collator = new Intl.Collator('zh-u-co-pinyin');

/**
 * Under which letter a word stands: the first letter of its pinyin, or its own Latin letter without accents; `#` for all else.
 * A character of several readings stands where the collator, and so the list, has it: 长 under Z.
 */
export function initialOf(word: string): string {
  const first = [...word.normalize('NFKC')].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '';
  const latin = first.normalize('NFD').charAt(0);
  if (/[a-z]/i.test(latin)) return latin.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return firsts.findLast((entry) => collator.compare(entry.slice(1), first) <= 0)?.[0] ?? '#';
}
