import { type CaseSection, caseSectionOf } from '../../core/model/case-sections.ts';
import { element } from '../dom/elements.ts';

/** What a case says, as elements of its built page. */
export interface CaseParts {
  summary: string;
  sections: Record<CaseSection, Element[]>;
}

/** The parts of a case, from its page. What stands under headings of its own belongs to the section before. */
export function casePartsIn(page: Document): CaseParts {
  const sections: Record<CaseSection, Element[]> = { background: [], process: [], lesson: [] };
  let section: CaseSection | undefined;
  for (const child of page.querySelector('.spread > .prose')?.children ?? []) {
    const opened = child.localName === 'h2' ? caseSectionOf(child.textContent ?? '') : undefined;
    section = opened ?? section;
    if (section && !opened) sections[section].push(child);
  }
  return { summary: page.querySelector('.spread .lede')?.textContent ?? '', sections };
}

const references = ['aria-describedby', 'aria-labelledby', 'headers', 'for'] as const;

/** Copies of elements of another page, under headings of this one. Ids get a prefix: two cases may use the same. */
export function borrowed(elements: readonly Element[], prefix: string): Element[] {
  const holder = element('div', '', ...elements.map((each) => document.importNode(each, true)));
  for (const named of holder.querySelectorAll('[id]')) named.id = prefix + named.id;
  for (const link of holder.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `#${prefix}${link.getAttribute('href')?.slice(1)}`);
  for (const name of references) {
    for (const pointing of holder.querySelectorAll(`[${name}]`)) {
      const ids = pointing.getAttribute(name)?.split(' ') ?? [];
      pointing.setAttribute(name, ids.map((id) => prefix + id).join(' '));
    }
  }
  for (const heading of holder.querySelectorAll('h2')) {
    const lower = element('h3', heading.className, ...heading.childNodes);
    lower.id = heading.id;
    heading.replaceWith(lower);
  }
  return [...holder.children];
}
