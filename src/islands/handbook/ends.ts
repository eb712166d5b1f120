import { element, linkTo } from '../dom/elements.ts';
import { type Fetched, idOf, titleNodes } from './chapter.ts';
import type { BookWords } from './words.ts';

/** A part of a book that is no chapter, under its title. */
export function headed(name: 'nav' | 'section', id: string, className: string, title: string): HTMLElement {
  const heading = element('h2', '', title);
  heading.id = `${id}-title`;
  const part = element(name, className, heading);
  part.id = id;
  part.setAttribute('aria-labelledby', heading.id);
  return part;
}

function contentsLine(id: string, number: string, title: (Node | string)[]): HTMLElement {
  const link = linkTo(`#${id}`, element('span', 'num', number), element('b', '', ...title), element('i', ''));
  return element('li', '', link);
}

/** What the parts behind the chapters are called. */
export const endTitles = (ends: readonly HTMLElement[], words: BookWords): string[] =>
  ends.map(({ id }) => (id === 'answers' ? words.answers : words.works));

/** The table of contents, of the chapters and of what stands behind them. */
export function contentsOf(fetched: readonly Fetched[], ends: readonly HTMLElement[], words: BookWords): HTMLElement {
  const lines = fetched.map((each) => contentsLine(idOf(each), String(each.number), titleNodes(each)));
  const titles = endTitles(ends, words);
  const last = ends.map(({ id }, index) => contentsLine(id, '', [titles[index] ?? '']));
  const contents = headed('nav', 'contents', 'book-contents', words.contents);
  contents.append(element('p', 'by-heads', words.byHeads), element('ol', '', ...lines), element('ol', 'ends', ...last));
  return contents;
}

/** The answers to all self-checks, behind a page that hides them; nothing where no article asks. */
export function answersOf(fetched: readonly Fetched[], words: BookWords): HTMLElement | undefined {
  const lines = fetched.flatMap((each) => {
    const line = each.page.querySelector('.spread .answers')?.textContent;
    if (!line) return [];
    const title = linkTo(`#${idOf(each)}-questions`, ...titleNodes(each));
    return [element('li', '', element('span', 'num', String(each.number)), title, element('p', '', line))];
  });
  if (lines.length === 0) return undefined;
  const section = headed('section', 'answers', 'solutions', words.answers);
  const cover = element('div', 'interleaf', ...section.childNodes, element('p', '', words.answersNote));
  section.append(cover, element('ol', '', ...lines));
  return section;
}
