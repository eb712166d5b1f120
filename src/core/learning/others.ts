import type { Others } from '../model/others.ts';
import { fits, isObject, type Shape } from './fits.ts';
import { keptIn, keptText, type PathDraft } from './path-draft.ts';

export const noOthers: Others = { searches: [], gaps: [], pathDrafts: [], assessmentDrafts: [] };

/** The field of a file that holds what there is; none where there is nothing. */
export function someOthers(others: Others): { others?: Partial<Others> } {
  const some = Object.entries(others).filter(([, list]) => list.length > 0);
  return some.length > 0 ? { others: Object.fromEntries(some) } : {};
}

/** The workshop leaves alone what it cannot read, days that no calendar has, say; it would never get rid of such a draft. */
const isReadable = ({ saved, draft }: { saved: number; draft: PathDraft }): boolean =>
  typeof keptIn(keptText({ page: '', saved, draft })) === 'object';

function goodOf(name: string, list: readonly unknown[], { items = {}, maxItems }: Shape): unknown[] {
  const fitting = list.filter((each) => fits(each, items));
  const good = name === 'pathDrafts' ? (fitting as Others['pathDrafts']).filter(isReadable) : fitting;
  return good.slice(0, maxItems);
}

/**
 * What a file brings besides records, judged by the shape of `Others`: what does not fit or goes beyond what is kept counts as
 * `refused`, and so does each kind that this site does not know. Without a shape nothing is looked at.
 */
export function othersIn(given: unknown, shape: Shape | undefined): { others: Others; refused: number } {
  if (given === undefined || !shape) return { others: noOthers, refused: 0 };
  if (!isObject(given)) return { others: noOthers, refused: 1 };
  const { properties = {} } = shape;
  const found: Record<string, unknown[]> = {};
  let refused = 0;
  for (const [name, list] of Object.entries(given)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const good = known && Array.isArray(list) ? goodOf(name, list, known) : [];
    refused += known && Array.isArray(list) ? list.length - good.length : 1;
    if (known) found[name] = good;
  }
  return { others: { ...noOthers, ...found } as Others, refused };
}

/** How many searches and drafts there are. */
export const othersCount = ({ searches, gaps, pathDrafts, assessmentDrafts }: Others) => ({
  searches: searches.length + gaps.length,
  drafts: pathDrafts.length + assessmentDrafts.length,
});
