/** The first character of each letter's run in pinyin order; no syllable begins with I, U or V. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'];
const letters = [...'ABCDEFGHJKLMNOPQRSTWXYZ'];

const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** The letter under which a title stands: its own first letter, or that of its first character in pinyin; digits under `#`. */
export function letterOf(title: string): string {
  const [first = ''] = title.normalize('NFKC').replace(/^[^\p{L}\p{N}]+/u, '');
  const latin = first.normalize('NFD').charAt(0).toUpperCase();
  if (/[A-Z]/.test(latin)) return latin;
  if (!/\p{Script=Han}/u.test(first)) return '#';
  const after = firsts.findIndex((start) => pinyin.compare(first, start) < 0);
  return letters[after < 0 ? letters.length - 1 : Math.max(0, after - 1)] ?? '#';
}

export interface Titled {
  title: string;
}

/** Titles in pinyin order below their letters; only letters that have any, `#` last. */
export function titleIndex<T extends Titled>(titled: readonly T[]): { letter: string; titled: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const each of [...titled].sort((a, b) => pinyin.compare(a.title, b.title))) {
    const letter = letterOf(each.title);
    groups.set(letter, [...(groups.get(letter) ?? []), each]);
  }
  const rank = (letter: string): string => (letter === '#' ? '~' : letter);
  return [...groups]
    .map(([letter, found]) => ({ letter, titled: found }))
    .sort((a, b) => (rank(a.letter) < rank(b.letter) ? -1 : 1));
}
