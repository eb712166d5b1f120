import type { ReceiptPath } from '../../core/learning/receipt.ts';
import type { LearningRecord } from '../../core/model/learning-record.ts';
import type { SiteLists } from '../learning/site-lists.ts';

const ofSite = ({ paths }: SiteLists, of: string): ReceiptPath | undefined => {
  const found = paths.find(({ key, formerly }) => key === of || formerly.includes(of));
  return found && { of: found.key, title: found.title, steps: found.steps };
};

/** The paths that a receipt can be made of: those that were taken up, the last one first, and the one that is asked for. */
export function receiptPaths(records: readonly LearningRecord[], asked: string, lists: SiteLists): ReceiptPath[] {
  const joined = records.filter((record) => record.kind === 'path').reverse();
  const taken = joined.flatMap(({ path, shared, start }): ReceiptPath[] => {
    if (shared) return [{ of: path, title: shared.title, start: shared.start ?? start, steps: shared.steps }];
    const known = ofSite(lists, path);
    return known ? [{ ...known, start }] : [];
  });
  const wanted = asked === '' ? undefined : ofSite(lists, asked);
  const all = [...taken, ...(wanted ? [wanted] : [])];
  return all.filter(({ of }, index) => all.findIndex((other) => other.of === of) === index);
}
