import { runningHeads } from '../../core/curriculum/running-heads.ts';
import { filledText } from '../dom/elements.ts';
import { boundOf, chapterOf, type Fetched, idOf, titleOf } from './chapter.ts';
import { answersOf, contentsOf, endTitles } from './ends.ts';
import type { BookWords } from './words.ts';
import { Works } from './works.ts';

/** Everything of a book behind its cover, and the style sheet of its running heads. */
export interface BoundBook {
  parts: HTMLElement[];
  heads: string;
}

/** Binds fetched articles into a book; `list` is the page of the bibliography. */
export function boundBook(
  title: string,
  fetched: readonly Fetched[],
  { list, words }: { list: Document | undefined; words: BookWords },
): BoundBook {
  const chapters = new Map(fetched.map((each) => [each.path, boundOf(each)]));
  const works = new Works(fetched, list, words);
  const texts = fetched.map((each) => {
    const chapter = chapterOf(each, chapters, words);
    chapter.append(...[works.lineOf(each)].flatMap((line) => line ?? []));
    return chapter;
  });
  const ends = [answersOf(fetched, words), works.section].flatMap((end) => end ?? []);
  const heads = [
    { ids: ['contents'], head: words.contents },
    ...fetched.map((each) => ({
      ids: [idOf(each)],
      head: filledText(words.head, { n: each.number, title: titleOf(each) }),
      reference: filledText(words.reference, { n: each.number }),
    })),
    ...(ends.length > 0 ? [{ ids: ends.map(({ id }) => id), head: endTitles(ends, words).join(words.between) }] : []),
  ];
  return { parts: [contentsOf(fetched, ends, words), ...texts, ...ends], heads: runningHeads(title, heads) };
}
