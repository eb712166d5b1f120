import { element, linkTo } from '../dom/elements.ts';
import { borrowed, type CaseParts } from './case-parts.ts';

/** One of the two cases: what the picker knows of it, and what its page says. */
export interface Side {
  /** 甲 or 乙, and the name of its part of the address. */
  mark: string;
  name: string;
  title: string;
  option: HTMLOptionElement;
  /** A sentence where the page could not be read. */
  parts: CaseParts | string;
}

/** The sections in which two cases are compared, in their order. */
const rowSections = ['summary', 'facts', 'background', 'process', 'result', 'lesson'] as const;
type RowSection = (typeof rowSections)[number];

export interface RowWords {
  sections: Record<RowSection, string>;
  read: string;
  another: string;
  missing: string;
}

const lines = (...texts: (string | undefined)[]): HTMLElement[] =>
  texts.filter((text) => text).map((text) => element('p', '', text ?? ''));

function content(section: RowSection, { option, parts, name }: Side, words: RowWords): Element[] {
  const { industry, year, outcome, themes, address = '' } = option.dataset;
  switch (section) {
    case 'summary': {
      const read = element('p', '', linkTo(address, words.read));
      return [...lines(typeof parts === 'string' ? parts : parts.summary), read];
    }
    case 'facts':
      return lines([industry, year].filter(Boolean).join('　'));
    case 'result':
      return lines(outcome, themes);
    default: {
      if (typeof parts === 'string') return [];
      const found = borrowed(parts.sections[section], `${name}-`);
      return found.length > 0 ? found : lines(words.missing);
    }
  }
}

/** The rows of the comparison. Each side of a row says whose it is, for those who read them one below the other. */
export function rowsOf(sides: readonly (Side | undefined)[], words: RowWords): HTMLElement[] {
  return rowSections.map((section) => {
    const columns = sides.map((side) => {
      if (!side) return element('div', 'side', ...(section === 'summary' ? lines(words.another) : []));
      const mark = element('i', 'side-mark', side.mark);
      const whose = element('p', 'whose', mark, ` ${side.title}`);
      const prose = element('div', 'prose', ...content(section, side, words));
      return element('div', 'side', whose, element('div', 'column', prose));
    });
    const row = element('section', 'row', element('h2', '', words.sections[section]), ...columns);
    row.dataset.section = section;
    return row;
  });
}
