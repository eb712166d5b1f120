import { initialOf } from '../model/initial.ts';

const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

interface Titled {
  title: string;
}

/** Titles in pinyin order below their letters; only letters that have any, `#` last. */
export function titleIndex<T extends Titled>(titled: readonly T[]): { letter: string; titled: T[] }[] {
  const inOrder = [...titled].sort((a, b) => pinyin.compare(a.title, b.title));
  const groups = Map.groupBy(inOrder, ({ title }) => initialOf(title));
  const rank = (letter: string): string => (letter === '#' ? '~' : letter);
  return [...groups]
    .map(([letter, found]) => ({ letter, titled: found }))
    .sort((a, b) => (rank(a.letter) < rank(b.letter) ? -1 : 1));
}
