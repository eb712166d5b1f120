import type { Entry, Library } from '../model/library.ts';
import { type Principle, systemFacets } from '../model/principle.ts';
import { emsOf } from '../prose/ems.ts';
import { volume } from './volume.ts';

/** One facet of the service-concept system on the sheet that shows all six. */
export interface SheetFacet {
  facet: Principle['facet'];
  /** The article that stands for it; none where nobody has written one. */
  entry: Entry<'principles'> | undefined;
  /** How many more articles the facet has. */
  others: number;
}

/** The six facets of the system, in their order, those without an article too. */
export function conceptSheet(library: Library): SheetFacet[] {
  const shelves = new Map(volume(library, 'principles').map(({ id, entries }) => [id, entries]));
  return systemFacets.map((facet) => {
    const [entry, ...others] = shelves.get(facet) ?? [];
    return { facet, entry: entry?.collection === 'principles' ? entry : undefined, others: others.length };
  });
}

/** Whether tenets are words rather than sentences, and stand on one line. */
export const areWords = (tenets: readonly string[]): boolean => tenets.every((tenet) => emsOf(tenet) <= 3);

const bare = (text: string): string => text.replace(/[\p{P}\s]/gu, '');

/**
 * What the title of an article says beyond the name of its facet, which stands above it, and beyond its tenets, which stand there
 * in full; undefined when that is nothing.
 */
export function gistOf({ title, tenets }: Principle, label: string): string | undefined {
  const rest = title.startsWith(label) ? title.slice(label.length).replace(/^[：:，,\s]+/, '') : title;
  return rest === '' || bare(tenets.join('')).includes(bare(rest)) ? undefined : rest;
}

export type Density = 'roomy' | 'tight' | 'tightest';

/** Lines of text on a page of A4, two facets abreast, and how many times as many each smaller size puts there. */
const roomyLines = 27;
const tighter = 1.4;

/** How many lines of paper a facet takes at the roomy size: tenets are set half as large again as a title, sentences smaller. */
function linesOf({ title, summary, tenets }: Principle): number {
  const large = areWords(tenets) ? Math.min(1, tenets.length) : tenets.reduce((sum, tenet) => sum + rows(tenet, 13), 0);
  return 1.6 * large + 1.3 * rows(title, 18) + rows(summary, 23);
}

const rows = (text: string, ems: number): number => Math.ceil(emsOf(text) / ems);

/** How small the sheet must be set so that whatever its articles say stays on one page of A4. */
export function densityOf(sheet: readonly SheetFacet[]): Density {
  const heights = sheet.map(({ entry }) => (entry ? linesOf(entry.data) : 0));
  const lines = heights.reduce(
    (sum, height, at) => sum + (at % 2 === 0 ? Math.max(height, heights[at + 1] ?? 0) : 0),
    0,
  );
  return lines <= roomyLines ? 'roomy' : lines <= roomyLines * tighter ? 'tight' : 'tightest';
}
